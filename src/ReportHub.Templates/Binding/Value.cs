using ReportHub.Foundation;

namespace ReportHub.Templates;

internal enum ValueKind : byte
{
    Empty,
    Text,
    Number,
    Date,
    Boolean,
    List,
    Object,

    /// <summary>A number no printed form can hold; reported where it is printed.</summary>
    TooLarge,
}

/// <summary>A value on its way through filters, with the node it came from.</summary>
internal readonly struct Value
{
    private readonly object? content;
    private readonly decimal number;

    private Value(ValueKind kind, DataNode? origin, object? content, decimal number) =>
        (Kind, Origin, this.content, this.number) = (kind, origin, content, number);

    public ValueKind Kind { get; }

    public DataNode? Origin { get; }

    public string Text => (string)content!;

    public decimal Number => number;

    public DateOnly Date => DateOnly.FromDayNumber((int)number);

    public bool Boolean => number != 0;

    public IReadOnlyList<DataNode> Items => (IReadOnlyList<DataNode>)content!;

    public bool IsEmpty => Kind == ValueKind.Empty;

    public static Value Empty(DataNode? origin) => new(ValueKind.Empty, origin, null, 0);

    public static Value Of(string text, DataNode? origin) => new(ValueKind.Text, origin, text, 0);

    public static Value Of(decimal number, DataNode? origin) => new(ValueKind.Number, origin, null, number);

    public static Value Of(bool value, DataNode? origin) => new(ValueKind.Boolean, origin, null, value ? 1 : 0);

    public static Value Of(DateOnly date, DataNode? origin) => new(ValueKind.Date, origin, null, date.DayNumber);

    public static Value Of(IReadOnlyList<DataNode> items, DataNode? origin) => new(ValueKind.List, origin, items, 0);

    public static Value TooLarge(DataNode? origin) => new(ValueKind.TooLarge, origin, null, 0);

    public static Value Of(DataNode node) => node switch
    {
        TextNode text => Of(text.Value, node),
        IntegerNode integer => Of(integer.Value, node),
        NumberNode number => Of(number.Value, node),
        DateNode date => Of(date.Value, node),
        BooleanNode boolean => Of(boolean.Value, node),
        ListNode list => Of(list.Items, node),
        ObjectNode => new(ValueKind.Object, node, null, 0),
        NullNode => Empty(node),
        _ => throw new InvalidOperationException($"No value for {node.GetType().Name}."),
    };
}
