using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReportHub.Records;

namespace ReportHub.Server.Records;

/// <summary>A kind of record as a JSON schema, made from its sheets: the same description that forms and checks use.</summary>
internal static class RecordSchemas
{
    public static OpenApiSchema Of(RecordKind kind)
    {
        var schema = OfSheet(kind.Main);
        schema.Description = kind.Title;
        foreach (var sheet in kind.Sheets.Skip(1))
        {
            schema.Properties![sheet.Member!] = new OpenApiSchema { Type = JsonSchemaType.Array, Description = sheet.Title, Items = OfSheet(sheet) };
        }

        return schema;
    }

    private static OpenApiSchema OfSheet(FormSheet sheet)
    {
        var schema = Object();
        foreach (var column in sheet.Columns)
        {
            var steps = column.Member.Split('/');
            var owner = schema;
            foreach (var step in steps[..^1])
            {
                owner.Properties!.TryAdd(step, Object(nullable: true));
                owner = (OpenApiSchema)owner.Properties![step];
            }

            owner.Properties![steps[^1]] = OfColumn(column);
        }

        return schema;
    }

    private static OpenApiSchema OfColumn(FormColumn column)
    {
        var type = column.Kind switch
        {
            CellKind.Integer or CellKind.Money => JsonSchemaType.Integer,
            CellKind.Number => JsonSchemaType.Number,
            CellKind.YesNo => JsonSchemaType.Boolean,
            CellKind.Texts => JsonSchemaType.Array,
            _ => JsonSchemaType.String,
        };
        return new()
        {
            Type = column.Required ? type : type | JsonSchemaType.Null,
            Format = column.Kind switch { CellKind.Date => "date", CellKind.Money => "int64", _ => null },
            Description = Describe(column),
            Enum = column.Choices.Count == 0 ? null : [.. column.Choices.Select(choice => (JsonNode)choice.Value)],
            Items = column.Kind == CellKind.Texts ? new OpenApiSchema { Type = JsonSchemaType.String } : null,
        };
    }

    private static string Describe(FormColumn column)
    {
        var unit = column.Kind == CellKind.Money ? "；单位：分" : "";
        var words = column.Choices.Count == 0 ? "" : "：" + string.Join("、", column.Choices.Select(choice => $"{choice.Value} {choice.Word}"));
        return column.Heading.Replace("（万元）", "", StringComparison.Ordinal) + unit + words + (column.Note is { } note ? "。" + note : "");
    }

    private static OpenApiSchema Object(bool nullable = false) =>
        new() { Type = nullable ? JsonSchemaType.Object | JsonSchemaType.Null : JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema>() };
}
