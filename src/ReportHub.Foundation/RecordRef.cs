namespace ReportHub.Foundation;

/// <summary>One revision of one record: where a figure came from.</summary>
public readonly record struct RecordRef(string Kind, string Id, long Revision) 
{
    /// <summary>By kind, then id, then revision, ordinal.</summary>
    public static readonly IComparer<RecordRef> Order = Comparer<RecordRef>.Create(static (a, b) =>
        (string.CompareOrdinal(a.Kind, b.Kind), string.CompareOrdinal(a.Id, b.Id), a.Revision.CompareTo(b.Revision)) switch
        {
            (not 0 and var kind, _, _) => kind,
            (_, not 0 and var id, _) => id,
            (_, _, var revision) => revision,
        });

    public override string ToString() => $"{Kind}/{Id}@{Revision}";

    /// <summary>Reads <c>kind/id@revision</c>.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static RecordRef Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var at = text.LastIndexOf('@');
        return slash > 0 && at > slash && long.TryParse(text.AsSpan(at + 1), out var revision)
            ? new(text[..slash], text[(slash + 1)..at], revision)
            : throw new FormatException($"'{text}' is not a record reference of the form kind/id@revision.");
    }
}
