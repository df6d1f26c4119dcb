using ReportHub.Documents;

namespace ReportHub.Templates;

/// <summary>发文机关标志 7.2.4, 10.1 to 10.3.</summary>
internal sealed class MarkBinder(FrontPlan front, BindingRun run)
{
    private static readonly Text DocumentWord = new("文件");
    private static readonly Text OrderWord = new("令");
    private static readonly Text MinutesWord = new("纪要");

    /// <summary>The mark; what the template does not say is made of the organs that sign.</summary>
    public IssuerMark Bind(List<IReadOnlyList<Inline>> signing)
    {
        var written = front.Mark.Organs?.Collect(run);
        var word = front.Mark.Word?.Collect(run);
        if (written is [var whole] && !front.Mark.IsList)
        {
            return IssuerMark.Of(word is null ? whole : [.. whole, .. word]);
        }

        var organs = written ?? signing;
        if (front.Format == TemplateFormat.Letter)
        {
            // 10.1: the organ's name alone, of a joint letter the host's.
            return IssuerMark.Of(organs.Count > 0 ? organs[0] : []);
        }

        word ??= Word();
        return organs.Count > 1 ? new(organs, word) : IssuerMark.Of(organs.Count > 0 ? [.. organs[0], .. word] : word);
    }

    private Text[] Word() => front.Format switch
    {
        TemplateFormat.Document => [DocumentWord],
        TemplateFormat.Order => [OrderWord],
        TemplateFormat.Minutes => [MinutesWord],
        _ => throw new InvalidOperationException($"No mark for {front.Format}."),
    };
}
