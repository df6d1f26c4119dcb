using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReportHub.Records;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Records;

/// <summary>What the OpenAPI document says of the routes of records: parameters, headers, bodies with schema and example, made from the kinds.</summary>
internal static class RecordDocs
{
    private const string Json = "application/json";
    private static readonly int[] ReadProblems = [404];
    private static readonly int[] ChangeProblems = [400, 409, 413, 415, 422];
    private static readonly int[] GuardedProblems = [404, 412, 428];

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
        Filters(kind)(operation);
        var example = new JsonObject { ["items"] = new JsonArray(Stored(kind)), ["total"] = 1, ["page"] = 1, ["size"] = RecordQuery.DefaultSize, ["pages"] = 1 };
        Answer(operation, example, ("ETag", "清单的弱标签；If-None-Match 相同时答 304"), ("Link", "首页、上页、下页、末页的地址（RFC 8288）"));
    };

    /// <summary>What a list and an export can be narrowed to and ordered by.</summary>
    public static Action<OpenApiOperation> Filters(RecordKind kind) => operation =>
    {
        Query(operation, "sort", JsonSchemaType.String, "排序的列，逗号隔开，前面加 - 为倒序", "-" + QueryReader.NameOf(kind.Main.Columns[0]));
        Query(operation, "q", JsonSchemaType.String, "任一列包含的文字", null);
        foreach (var column in kind.Main.Columns)
        {
            var bounds = column.IsNumber || column.Kind == CellKind.Date ? $"；范围用 {QueryReader.NameOf(column)}.from、{QueryReader.NameOf(column)}.to" : "";
            Query(operation, QueryReader.NameOf(column), JsonSchemaType.String, $"{column.Heading}等于{bounds}", null);
        }

        Problem(operation, [422]);
    };

    public static Action<OpenApiOperation> Sheet(RecordKind kind) => operation =>
    {
        var parameter = operation.Parameters!.OfType<OpenApiParameter>().Single(parameter => parameter.Name == "sheet");
        parameter.Description = "哪张表；不写是主表";
        parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. kind.Sheets.Select(sheet => (JsonNode)sheet.Title)] };
    };

    public static Action<OpenApiOperation> Show(RecordKind kind) => operation =>
    {
        Read(operation);
        Answer(operation, Stored(kind), ("ETag", "版次加引号；修改时写在 If-Match 里"));
    };

    public static Action<OpenApiOperation> Create(RecordKind kind) => operation =>
    {
        Body(operation, Json, RecordSchemas.Of(kind), JsonNode.Parse(kind.Example.Span));
        Change(operation);
    };

    public static Action<OpenApiOperation> Replace(RecordKind kind) => operation =>
    {
        Body(operation, Json, RecordSchemas.Of(kind), JsonNode.Parse(kind.Example.Span));
        Guarded(operation);
    };

    public static Action<OpenApiOperation> Patch(RecordKind kind) => operation =>
    {
        var first = kind.Main.Columns.FirstOrDefault(column => column is { IsKey: false, Required: true } && !column.Member.Contains('/', StringComparison.Ordinal)) ?? kind.Main.Columns[^1];
        var example = new JsonObject { [first.Member] = JsonNode.Parse(kind.Example.Span)![first.Member]?.DeepClone() };
        Body(operation, "application/merge-patch+json", new OpenApiSchema { Type = JsonSchemaType.Object, Description = "只写要改的成员（RFC 7396）" }, example);
        Guarded(operation);
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
        Guarded(operation);
    };

    public static void Batch(OpenApiOperation operation)
    {
        var kind = RecordKinds.All[0];
        var example = new JsonArray(new JsonObject { ["op"] = "create", ["kind"] = kind.Name, ["record"] = JsonNode.Parse(kind.Example.Span) });
        Body(operation, Json, RecordSchemas.OfBatch(), example);
        Change(operation);
        Problem(operation, [404, 412]);
    }

    public static void Import(OpenApiOperation operation)
    {
        var content = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "填好的表样（工作簿）或一张表的 CSV，最多 64 MB；文件名写在参数 file 或请求头 Content-Disposition 里",
            Content = new Dictionary<string, OpenApiMediaType> { [RecordFileRoutes.Xlsx] = content, [RecordFileRoutes.Csv] = content },
        };
        Tell(operation, "mode", "dry 试导入（默认，不写任何内容）、whole 整份导入、good 只导入正确的行；Accept 写工作簿的类型时，有问题的行以工作簿答回");
        Tell(operation, "file", "文件名，问题里用它指明位置");
        Tell(operation, "amountsConfirmed", "true：可疑的金额已经核对，不再拦下");
        Tell(operation, CommandHeaders.KeyHeader, "mode 为 whole、good 时必填；重发同一请求时用同一个");
        Problem(operation, ChangeProblems);
    }

    public static void Bytes(OpenApiOperation operation) => operation.RequestBody = new OpenApiRequestBody
    {
        Required = true,
        Description = "文件的字节，最多 64 MB",
        Content = new Dictionary<string, OpenApiMediaType> { ["application/octet-stream"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } } },
    };

    public static void Read(OpenApiOperation operation) => Problem(operation, ReadProblems);

    /// <summary>Headers and problems of what changes a record the caller has seen.</summary>
    public static void Guarded(OpenApiOperation operation)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "If-Match",
            In = ParameterLocation.Header,
            Required = true,
            Description = "所见记录的版次加引号（它的 ETag）；记录已被别人改过的，答 412",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = "\"1\"",
        });
        Change(operation);
        Problem(operation, GuardedProblems);
    }

    /// <summary>Headers and problems of everything that changes something.</summary>
    private static void Change(OpenApiOperation operation)
    {
        Tell(operation, CommandHeaders.KeyHeader, "每个新请求一个标识；重发同一请求时用同一个").Required = true;
        Problem(operation, ChangeProblems);
    }

    private static OpenApiParameter Tell(OpenApiOperation operation, string name, string description)
    {
        var parameter = operation.Parameters!.OfType<OpenApiParameter>().Single(parameter => parameter.Name == name);
        parameter.Description = description;
        return parameter;
    }

    private static JsonObject Stored(RecordKind kind)
    {
        var id = kind.ExampleId;
        return new() { ["id"] = id, ["revision"] = 1, ["url"] = RecordView.UrlOf(kind.Name, id), ["record"] = JsonNode.Parse(kind.Example.Span) };
    }

    private static void Answer(OpenApiOperation operation, JsonNode example, params IEnumerable<(string Name, string Description)> headers)
    {
        var answer = (OpenApiResponse)operation.Responses!["200"];
        answer.Headers = headers.ToDictionary(header => header.Name, header => (IOpenApiHeader)new OpenApiHeader { Description = header.Description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        answer.Content![Json].Example = example;
    }

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
