namespace ReportHub.Foundation;

/// <summary>
/// A value of a snapshot. The node is the origin: it knows its parent, its key and the record revisions it came from, so tracing a printed
/// figure costs nothing. A node belongs to one parent for ever.
/// </summary>
public abstract class DataNode
{
    private readonly IReadOnlyList<RecordRef>? records;

    private protected DataNode(IReadOnlyList<RecordRef>? records) => this.records = records;

    public DataNode? Parent { get; private set; }

    /// <summary>Key in the parent object, or the decimal index in the parent list; empty for a root.</summary>
    public string Key => Parent switch
    {
        ObjectNode parent => parent.Schema.Fields[Slot].Key,
        ListNode => Slot.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>Position in the parent, from 0.</summary>
    public int Slot { get; private set; }

    /// <summary>The records this node came from: its own, else those of the nearest ancestor that names some.</summary>
    public IReadOnlyList<RecordRef> Records => records ?? Parent?.Records ?? [];

    /// <summary>The records this node names itself; null where it inherits.</summary>
    public IReadOnlyList<RecordRef>? OwnRecords => records;

    /// <summary>What the figure of this node says; null for a value that is no figure.</summary>
    public FigureDefinition? Figure { get; init; }

    /// <summary>JSON pointer from the root (<c>/stats/average</c>); keys hold no <c>/</c> or <c>~</c>.</summary>
    public string Path => Parent is null ? "" : Parent.Path + "/" + Key;

    internal void Attach(DataNode parent, int slot)
    {
        if (Parent is not null)
        {
            throw new InvalidOperationException($"The node {Path} already has a parent.");
        }

        (Parent, Slot) = (parent, slot);
    }
}

/// <summary>The absence of a value.</summary>
public sealed class NullNode(IReadOnlyList<RecordRef>? records = null) : DataNode(records);

public sealed class TextNode(string value, IReadOnlyList<RecordRef>? records = null) : DataNode(records)
{
    public string Value { get; } = value;
}

public sealed class DateNode(DateOnly value, IReadOnlyList<RecordRef>? records = null) : DataNode(records)
{
    public DateOnly Value { get; } = value;
}

public sealed class BooleanNode(bool value, IReadOnlyList<RecordRef>? records = null) : DataNode(records)
{
    public bool Value { get; } = value;
}

public sealed class IntegerNode(long value, IReadOnlyList<RecordRef>? records = null) : DataNode(records)
{
    public long Value { get; } = value;
}

public sealed class NumberNode(decimal value, IReadOnlyList<RecordRef>? records = null) : DataNode(records)
{
    public decimal Value { get; } = value;
}

/// <summary>Items in order; none is null.</summary>
public sealed class ListNode : DataNode
{
    public ListNode(ListSchema schema, IReadOnlyList<DataNode> items, IReadOnlyList<RecordRef>? records = null)
        : base(records)
    {
        Schema = schema;
        Items = items;
        for (var i = 0; i < items.Count; i++)
        {
            items[i].Attach(this, i);
        }
    }

    public ListSchema Schema { get; }

    public IReadOnlyList<DataNode> Items { get; }
}

/// <summary>One node per field of the schema, in its order; an absent optional field is a <see cref="NullNode"/>.</summary>
public sealed class ObjectNode : DataNode
{
    private readonly DataNode[] slots;

    internal ObjectNode(ObjectSchema schema, DataNode[] slots, IReadOnlyList<RecordRef>? records)
        : base(records)
    {
        Schema = schema;
        this.slots = slots;
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i].Attach(this, i);
        }
    }

    public ObjectSchema Schema { get; }

    public DataNode this[int slot] => slots[slot];

    /// <exception cref="KeyNotFoundException">The schema has no such field.</exception>
    public DataNode this[string name] => Schema.SlotOf(name) is >= 0 and var slot
        ? slots[slot]
        : throw new KeyNotFoundException($"No field '{name}' at '{Path}'.");

    /// <summary>An object from named values; every required field must be given, and no other than the schema's.</summary>
    /// <exception cref="ArgumentException">A field is missing, unknown or of another type than the schema says.</exception>
    public static ObjectNode Of(ObjectSchema schema, IReadOnlyList<RecordRef>? records, params ReadOnlySpan<(string Key, DataNode Value)> values)
    {
        var slots = new DataNode?[schema.Fields.Count];
        foreach (var (key, value) in values)
        {
            var slot = schema.SlotOf(key);
            if (slot < 0 || slots[slot] is not null)
            {
                throw new ArgumentException($"Field '{key}' is unknown to the schema or given twice.", nameof(values));
            }

            if (!Conformance.Fits(schema.Fields[slot], value))
            {
                throw new ArgumentException($"Field '{key}' is a {value.GetType().Name}, the schema wants {schema.Fields[slot].Schema}.", nameof(values));
            }

            slots[slot] = value;
        }

        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] is null && schema.Fields[slot].Required)
            {
                throw new ArgumentException($"The required field '{schema.Fields[slot].Key}' is missing.", nameof(values));
            }

            slots[slot] ??= new NullNode();
        }

        return new(schema, slots!, records);
    }
}
