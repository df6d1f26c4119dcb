namespace ReportHub.Templates;

/// <summary>Which elements a format has (GB/T 9704-2012 clauses 7 and 10): one that it has not would be lost on paper, so it is a finding.</summary>
internal static class FormatRules
{
    private static readonly TemplateFormat[] Official = [TemplateFormat.Document, TemplateFormat.Letter, TemplateFormat.Order, TemplateFormat.Minutes];

    private static readonly Dictionary<FrontKey, TemplateFormat[]> Where = new()
    {
        [FrontKey.Title] = [TemplateFormat.Document, TemplateFormat.Letter, TemplateFormat.Minutes, TemplateFormat.Report],
        [FrontKey.IssuerMark] = Official,
        [FrontKey.MarkWord] = [TemplateFormat.Document, TemplateFormat.Order, TemplateFormat.Minutes],
        [FrontKey.Signers] = [TemplateFormat.Document],
        [FrontKey.Urgency] = Official,
        [FrontKey.CopyNumber] = Official,
        [FrontKey.MainTo] = [TemplateFormat.Document, TemplateFormat.Letter],
        [FrontKey.MainToPlace] = [TemplateFormat.Document, TemplateFormat.Letter],
        [FrontKey.Seal] = Official,
        [FrontKey.Posts] = [TemplateFormat.Document, TemplateFormat.Letter, TemplateFormat.Order],
        [FrontKey.Note] = Official,
        [FrontKey.CopyTo] = Official,
        [FrontKey.PrintOrgan] = [TemplateFormat.Document, TemplateFormat.Order, TemplateFormat.Minutes],
        [FrontKey.Imprint] = Official,
        [FrontKey.SubjectWords] = [TemplateFormat.Document, TemplateFormat.Order],
        [FrontKey.Present] = [TemplateFormat.Minutes],
        [FrontKey.Excused] = [TemplateFormat.Minutes],
        [FrontKey.Attending] = [TemplateFormat.Minutes],
        [FrontKey.Subtitle] = [TemplateFormat.Report],
        [FrontKey.Cover] = [TemplateFormat.Report],
        [FrontKey.Contents] = [TemplateFormat.Report],
        [FrontKey.Folio] = [TemplateFormat.Report],
        [FrontKey.Header] = [TemplateFormat.Report],
    };

    public static Choice<TemplateFormat>[] Choices { get; } =
    [
        new("文件", "document", TemplateFormat.Document), new("信函", "letter", TemplateFormat.Letter), new("命令", "order", TemplateFormat.Order),
        new("纪要", "minutes", TemplateFormat.Minutes), new("报告", "report", TemplateFormat.Report),
    ];

    /// <summary>Keys no template of the format can do without.</summary>
    public static IEnumerable<FrontKey> Required(TemplateFormat format)
    {
        FrontKey[] all = [FrontKey.Template, FrontKey.Kind, FrontKey.Style, FrontKey.Title, FrontKey.Organ];
        return all.Where(key => Has(format, key) && !(key == FrontKey.Organ && format == TemplateFormat.Report));
    }

    /// <summary>Reports every key written that the format has not.</summary>
    public static void Check(FrontMatter front, TemplateFormat format, FindingList findings)
    {
        foreach (var (key, value) in front.Values.Where(pair => !Has(format, pair.Key)))
        {
            findings.Error("T313", value.KeySpan, $"“{FrontKeys.ChineseName(key)}”不能用在“{Name(format)}”格式里。", $"删去这一项；它只用在{string.Join("、", Where[key].Select(Name))}里");
        }
    }

    private static bool Has(TemplateFormat format, FrontKey key) => !Where.TryGetValue(key, out var formats) || formats.Contains(format);

    private static string Name(TemplateFormat format) => Choices.First(choice => choice.Meaning == format).Word;
}
