using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReportHub.Records;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Records;

/// <summary>What the OpenAPI document says of the routes of records: parameters, headers, bodies with schema and example, made from the kinds.</summary>
internal static class RecordDocs
{
    private const string Json = "application/json";
    private static readonly int[] ReadProblems = [404, 422];
    private static readonly int[] ChangeProblems = [400, 404, 409, 412, 415, 422, 428];

    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder route, Action<OpenApiOperation> describe) =>
        route.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            describe(operation);
            return Task.CompletedTask;
        });

    public static Action<OpenApiOperation> List(RecordKind kind) => operation =>
    {
        Query(operation, "page", JsonSchemaType.Integer, "页码，从 1 开始", 1);
        Query(operation, "size", JsonSchemaType.Integer, $"每页条数，最多 {RecordQuery.MostSize}", RecordQuery.DefaultSize);
        Query(operation, "sort", JsonSchemaType.String, "排序的列，逗号隔开，前面加 - 为倒序", "-" + QueryReader.NameOf(kind.Main.Columns[0]));
        Query(operation, "q", JsonSchemaType.String, "任一列包含的文字", null);
        foreach (var column in kind.Main.Columns)
        {
            Query(operation, QueryReader.NameOf(column), JsonSchemaType.String, $"{column.Heading}等于；范围用 {QueryReader.NameOf(column)}.from、{QueryReader.NameOf(column)}.to", null);
        }

        Problem(operation, [422]);
    };

    public static Action<OpenApiOperation> Read(RecordKind kind) => operation => Problem(operation, ReadProblems);

    public static Action<OpenApiOperation> Write(RecordKind kind) => operation =>
    {
        Body(operation, Json, RecordSchemas.Of(kind), JsonNode.Parse(kind.Example.Span));
        Change()(operation);
    };

    public static Action<OpenApiOperation> Patch(RecordKind kind) => operation =>
    {
        var first = kind.Main.Columns.FirstOrDefault(column => column is { IsKey: false, Required: true } && !column.Member.Contains('/', StringComparison.Ordinal)) ?? kind.Main.Columns[^1];
        var example = new JsonObject { [first.Member] = JsonNode.Parse(kind.Example.Span)![first.Member]?.DeepClone() };
        Body(operation, "application/merge-patch+json", new OpenApiSchema { Type = JsonSchemaType.Object, Description = "只写要改的成员（RFC 7396）" }, example);
        Change()(operation);
    };

    public static Action<OpenApiOperation> Step(RecordKind kind) => operation =>
    {
        var step = kind.Machine!.Steps[0];
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "action" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["action"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. kind.Machine.Steps.Select(known => (JsonNode)known.Action).DistinctBy(action => action.ToString())] },
                ["fields"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "办理时一并填写的成员" },
            },
        };
        Body(operation, Json, schema, new JsonObject { ["action"] = step.Action, ["fields"] = new JsonObject() });
        Change()(operation);
    };

    public static Action<OpenApiOperation> Batch() => operation =>
    {
        var kind = RecordKinds.All[0];
        var example = new JsonArray(new JsonObject { ["op"] = "create", ["kind"] = kind.Name, ["record"] = JsonNode.Parse(kind.Example.Span) });
        Body(operation, Json, new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object } }, example);
        Change()(operation);
    };

    /// <summary>Headers and problems of everything that changes a record.</summary>
    public static Action<OpenApiOperation> Change() => operation =>
    {
        foreach (var header in operation.Parameters?.OfType<OpenApiParameter>().Where(parameter => parameter.Name == CommandHeaders.KeyHeader) ?? [])
        {
            header.Required = true;
            header.Description = "每个新请求一个标识；重发同一请求时用同一个";
        }

        Problem(operation, ChangeProblems);
    };

    private static void Body(OpenApiOperation operation, string type, OpenApiSchema schema, JsonNode? example) => operation.RequestBody = new OpenApiRequestBody
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType> { [type] = new() { Schema = schema, Example = example } },
    };

    private static void Query(OpenApiOperation operation, string name, JsonSchemaType type, string description, JsonNode? example)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Query, Description = description, Schema = new OpenApiSchema { Type = type }, Example = example });
    }

    private static void Problem(OpenApiOperation operation, IEnumerable<int> statuses)
    {
        operation.Responses ??= [];
        foreach (var status in statuses)
        {
            operation.Responses.TryAdd(status.ToString(System.Globalization.CultureInfo.InvariantCulture), new OpenApiResponse
            {
                Description = Problems.TitleOf(status),
                Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() },
            });
        }
    }
}
