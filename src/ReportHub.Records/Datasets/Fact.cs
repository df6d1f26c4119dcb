using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// Something a dataset can tell, before a template's schema says whether it is wanted. Unlike a node of a snapshot it has no schema yet.
/// </summary>
internal abstract record Fact
{
    private protected Fact()
    {
    }

    public static implicit operator Fact(string? value) => new Leaf(value is null ? new NullNode() : new TextNode(value));

    public static implicit operator Fact(int value) => new Leaf(new IntegerNode(value));

    public static implicit operator Fact(decimal value) => new Leaf(new NumberNode(value), IsRecorded: true);

    public static implicit operator Fact(bool value) => new Leaf(new BooleanNode(value));

    public static implicit operator Fact(DateOnly value) => new Leaf(new DateNode(value));

    public static implicit operator Fact(Figure<int> figure) => new Leaf(new IntegerNode(figure.Value, figure.Records) { Figure = figure.Definition });

    public static implicit operator Fact(Figure<decimal> figure) => new Leaf(new NumberNode(figure.Value, figure.Records) { Figure = figure.Definition });

    /// <summary>A group out of its fields.</summary>
    public static Group Of(IReadOnlyList<RecordRef>? records, params ReadOnlySpan<(string Key, Fact Value)> fields)
    {
        var byKey = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var (key, value) in fields)
        {
            byKey.Add(key, value);
        }

        return new(byKey, records);
    }

    /// <summary>A list of words, or of names.</summary>
    public static Many Words(IEnumerable<string> words, IReadOnlyList<RecordRef>? records = null) => new([.. words.Select(word => (Fact)word)], records);

    /// <summary>A single value; its node is used once. A recorded number prints whole, while a computed one may be rounded at print.</summary>
    public sealed record Leaf(DataNode Node, bool IsRecorded = false) : Fact;

    public sealed record Many(IReadOnlyList<Fact> Items, IReadOnlyList<RecordRef>? Records = null) : Fact;

    /// <summary>Facts by their English keys.</summary>
    public sealed record Group(IReadOnlyDictionary<string, Fact> Fields, IReadOnlyList<RecordRef>? Records = null) : Fact;
}
