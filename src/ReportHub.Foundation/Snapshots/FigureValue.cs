namespace ReportHub.Foundation;

/// <summary>A defined figure with its unrounded value, null where there is none, and the record revisions it came from.</summary>
public sealed record FigureValue(FigureDefinition Definition, decimal? Value, IReadOnlyList<RecordRef> Records)
{
    /// <summary>The value in the unit of its definition, unrounded.</summary>
    public decimal? InUnit => Value / Definition.Divisor;

    /// <summary>As printed, with the unit; a dash where there is no value.</summary>
    public string Printed => Value is { } value ? Definition.Print(value) : "—";

    /// <summary>The figure a node bears; null for every other node.</summary>
    /// <exception cref="InvalidOperationException">Text, a date or a composite bears a figure.</exception>
    public static FigureValue? Of(DataNode node) => (node.Figure, node) switch
    {
        (null, _) => null,
        ({ } definition, IntegerNode integer) => new(definition, integer.Value, node.Records),
        ({ } definition, NumberNode number) => new(definition, number.Value, node.Records),
        ({ } definition, NullNode) => new(definition, null, node.Records),
        _ => throw new InvalidOperationException($"The figure at {node.Path} is a {node.GetType().Name}, and no number."),
    };

    /// <summary>The figures of a snapshot in the order of its schema, each once however often it stands there.</summary>
    public static IReadOnlyList<FigureValue> In(DataSnapshot snapshot)
    {
        var figures = new Dictionary<string, FigureValue>(StringComparer.Ordinal);
        Collect(snapshot.Root, figures);
        return [.. figures.Values];
    }

    private static void Collect(DataNode node, Dictionary<string, FigureValue> figures)
    {
        if (Of(node) is { } figure)
        {
            figures.TryAdd(figure.Definition.Id, figure);
        }

        for (var i = 0; node is ObjectNode composite && i < composite.Schema.Fields.Count; i++)
        {
            Collect(composite[i], figures);
        }

        for (var i = 0; node is ListNode list && i < list.Items.Count; i++)
        {
            Collect(list.Items[i], figures);
        }
    }
}
