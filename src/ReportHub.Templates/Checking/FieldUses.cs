using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Fields met while checking, with every place that names them.</summary>
internal sealed class FieldUses(SourceText source)
{
    private readonly SortedDictionary<string, (TemplateField Field, List<SourcePlace> Places)> uses = new(StringComparer.Ordinal);
    private readonly HashSet<(string, int)> seen = [];

    public void Add(string path, string chinesePath, SchemaField field, TextSpan span)
    {
        if (!seen.Add((path, span.Start)))
        {
            return;
        }

        if (!uses.TryGetValue(path, out var use))
        {
            use = (new(path, chinesePath, TypeName(field.Schema), UnitOf(field.Schema), !field.CanBeEmpty, []), []);
            uses.Add(path, use);
        }

        use.Places.Add(source.Place(span));
    }

    public IReadOnlyList<TemplateField> ToList() => [.. uses.Values.Select(use => use.Field with { Places = use.Places })];

    private static string? UnitOf(DataSchema schema) => schema switch
    {
        IntegerSchema integer => integer.Unit,
        NumberSchema number => number.Unit,
        _ => null,
    };

    private static string TypeName(DataSchema schema) => schema switch
    {
        TextSchema => "string",
        DateSchema => "date",
        BooleanSchema => "boolean",
        IntegerSchema => "integer",
        NumberSchema => "number",
        ListSchema => "array",
        ObjectSchema => "object",
        _ => throw new InvalidOperationException($"No name for {schema.GetType().Name}."),
    };
}
