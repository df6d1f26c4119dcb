namespace ReportHub.Templates;

/// <summary>The entries under 附件 while their lines are read.</summary>
internal sealed class AnnexEntries(FindingList findings)
{
    private readonly List<AnnexEntry> entries = [];

    public bool Started => entries.Count > 0;

    public void Start(TextSpan span) => entries.Add(new(span));

    public void Set(FrontKey key, TextSpan keySpan, FrontText value)
    {
        var entry = entries[^1];
        if (!entry.Values.TryAdd(key, value))
        {
            findings.Error("T304", keySpan, $"这个附件的“{FrontKeys.ChineseName(key)}”写了两次。", "删去其中一行，或在前面另起一项“- ”", entry.Values[key].Span);
        }
    }

    public IReadOnlyList<AnnexEntry> Take() => entries;
}
