using System.Text;
using System.Text.Json;
using ReportHub.Records;

namespace ReportHub.ServerTests.Http.Records;

public sealed class RecordOpenApiTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    public static TheoryData<string> Kinds => [.. RecordKinds.All.Select(kind => kind.Name)];

    [Fact]
    public async Task Every_operation_has_a_summary_a_name_of_its_own_and_an_answer()
    {
        var operations = (await PathsAsync()).EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Where(member => Methods.Contains(member.Name)).Select(member => member.Value)).ToList();

        Assert.All(operations, operation => Assert.False(string.IsNullOrWhiteSpace(operation.GetProperty("summary").GetString())));
        Assert.All(operations, operation => Assert.NotEmpty(operation.GetProperty("responses").EnumerateObject()));
        Assert.Equal(operations.Count, operations.Select(operation => operation.GetProperty("operationId").GetString()).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_has_its_routes_with_a_Chinese_tag(string name)
    {
        var kind = RecordKinds.Find(name)!;
        var paths = await PathsAsync();
        string[] routes = ["", "/{id}", "/{id}/history", "/form.xlsx", "/export.xlsx", "/export.csv", "/import", .. kind.Machine is null ? Array.Empty<string>() : ["/{id}/steps"]];

        Assert.All(routes, route => Assert.Equal(kind.Title, paths.GetProperty($"/records/{name}{route}").EnumerateObject().First().Value.GetProperty("tags")[0].GetString()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_example_of_every_kind_passes_the_check_of_its_shape(string name)
    {
        var content = Operation(await PathsAsync(), name, "", "post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
        var example = content.GetProperty("example").GetRawText();
        using var answer = await server.Http.SendAsync(HttpMethod.Post, "/records/" + name, new StringContent(example, Encoding.UTF8, "application/json"), "example-" + name);
        var codes = answer.IsSuccessStatusCode
            ? []
            : (await Answers.JsonOf(answer)).GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!).ToList();

        // What it refers to need not be there, and it may stand in the middle of its life or be there already: its shape is right.
        Assert.DoesNotContain(codes, code => code is "R301" or "R302" or "R303" || code[0] == 'H');
        Assert.All(content.GetProperty("example").EnumerateObject(), member => Assert.True(content.GetProperty("schema").GetProperty("properties").TryGetProperty(member.Name, out _), member.Name));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Headers_of_a_change_are_required_and_answers_carry_examples(string name)
    {
        var paths = await PathsAsync();
        (string Route, string Method, bool IsGuarded)[] changes = [("", "post", false), ("/{id}", "put", true), ("/{id}", "patch", true), ("/{id}", "delete", true)];

        Assert.All(changes, change =>
        {
            var required = Operation(paths, name, change.Route, change.Method).GetProperty("parameters").EnumerateArray()
                .Where(parameter => parameter.GetProperty("in").GetString() == "header" && parameter.TryGetProperty("required", out var isRequired) && isRequired.GetBoolean())
                .Select(parameter => parameter.GetProperty("name").GetString());
            Assert.Equal(change.IsGuarded ? ["Idempotency-Key", "If-Match"] : ["Idempotency-Key"], required.Order(StringComparer.Ordinal));
        });
        Assert.All([("", "items"), ("/{id}", "record")], read =>
            Assert.True(Operation(paths, name, read.Item1, "get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("example").TryGetProperty(read.Item2, out _)));
        Assert.True(Operation(paths, name, "/{id}", "put").GetProperty("responses").TryGetProperty("412", out _));
    }

    private static JsonElement Operation(JsonElement paths, string kind, string route, string method) => paths.GetProperty($"/records/{kind}{route}").GetProperty(method);

    private async Task<JsonElement> PathsAsync() => (await server.Http.GetJsonAsync("/openapi/v1.json")).GetProperty("paths");
}
