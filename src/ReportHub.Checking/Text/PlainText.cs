namespace ReportHub.Checking;

/// <summary>
/// A paper given as plain text: the title's lines are joined, paragraphs cut by line or page breaks are put together again, headings, attachments,
/// signature and date are recognised by their form.
/// </summary>
public static class PlainText
{
    /// <param name="name">What places in findings call the text: usually the file's name.</param>
    /// <param name="text">Lines parted by line ends; a form feed is a line end too.</param>
    public static CheckedText Read(string name, string text)
    {
        var lines = Lines(text);
        var builder = new PlainParts();
        var body = lines.FindIndex(PlainForms.IsAnnexStart) is >= 0 and var start ? start : lines.Count;
        builder.ReadMain([.. lines.Take(body)]);
        builder.ReadAnnexes([.. lines.Skip(body)]);
        return new(name, builder.Paragraphs) { Annexes = builder.Annexes };
    }

    private static List<string> Lines(string text) =>
        [.. text.TrimStart('\uFEFF').Split(['\n', '\r', '\f']).Select(line => line.Trim(' ', '\u00A0', '\u3000')).Where(line => line.Length > 0)];
}
