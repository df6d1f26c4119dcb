namespace ReportHub.Foundation;

/// <summary>
/// The shape of data that a template may name: a subset of JSON Schema (object, array, string, integer, number, boolean, <c>required</c>, null in
/// <c>type</c>, <c>enum</c>, <c>maxItems</c>, <c>format: date</c>) with <c>title</c> as the Chinese name and <c>x-unit</c>, <c>x-scale</c>.
/// </summary>
public abstract record DataSchema
{
    private protected DataSchema()
    {
    }

    /// <summary>The Chinese name; a template may use it wherever it may use the key.</summary>
    public string? Title { get; init; }

    /// <summary>Null is among the allowed types.</summary>
    public bool Nullable { get; init; }
}

/// <summary>Text; <paramref name="Values"/> is the closed set of allowed values, or null when open.</summary>
public sealed record TextSchema(IReadOnlyList<string>? Values = null) : DataSchema;

/// <summary>A calendar date, in JSON <c>yyyy-MM-dd</c>.</summary>
public sealed record DateSchema : DataSchema;

public sealed record BooleanSchema : DataSchema;

/// <summary>A whole number; <paramref name="Unit"/> as printed beside it (万元, 比率, %).</summary>
public sealed record IntegerSchema(string? Unit = null) : DataSchema;

/// <summary>A decimal number, kept unrounded; <paramref name="Scale"/> is the number of decimals printed where no filter says otherwise.</summary>
public sealed record NumberSchema(string? Unit = null, int? Scale = null) : DataSchema;

/// <summary>A list; more than <paramref name="MaxItems"/> items are refused on loading.</summary>
public sealed record ListSchema(DataSchema Item, int MaxItems = ListSchema.DefaultMaxItems) : DataSchema
{
    public const int DefaultMaxItems = 100_000;
}

/// <summary>A field of an object: <paramref name="Key"/> in JSON, absent only when not <paramref name="Required"/>.</summary>
public sealed record SchemaField(string Key, DataSchema Schema, bool Required)
{
    /// <summary>A field that can be null or absent must be guarded or given a default in templates.</summary>
    public bool CanBeEmpty => !Required || Schema.Nullable;

    public string DisplayName => Schema.Title ?? Key;
}

/// <summary>An object whose values stand in slots in the order of <see cref="Fields"/>.</summary>
public sealed record ObjectSchema : DataSchema
{
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Two fields share a key or a Chinese name.</exception>
    public ObjectSchema(IReadOnlyList<SchemaField> fields)
    {
        Fields = fields;
        for (var slot = 0; slot < fields.Count; slot++)
        {
            AddName(fields[slot].Key, slot);
            if (fields[slot].Schema.Title is { } title && !string.Equals(title, fields[slot].Key, StringComparison.Ordinal))
            {
                AddName(title, slot);
            }
        }
    }

    public IReadOnlyList<SchemaField> Fields { get; }

    /// <summary>The dataset that can fill a root (<c>x-dataset</c>); null when only given data can.</summary>
    public string? Dataset { get; init; }

    /// <summary>Every name by which a field can be reached: keys and Chinese names.</summary>
    public IEnumerable<string> Names => slots.Keys;

    /// <summary>Slot of the field with this key or Chinese name, or -1.</summary>
    public int SlotOf(ReadOnlySpan<char> name) => slots.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var slot) ? slot : -1;

    public bool Equals(ObjectSchema? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private void AddName(string name, int slot)
    {
        if (!slots.TryAdd(name, slot))
        {
            throw new ArgumentException($"Two fields of one object are both named '{name}'; keys and titles must differ.", nameof(name));
        }
    }
}
