using ReportHub.ServerTests.Storage;

namespace ReportHub.ServerTests.CommandLine;

public sealed class RecordsProgramTests
{
    private const string Headings = "年度,项目代码,项目名称,单位代码,项目属性,起始年度,终止年度,上年项目代码,负责人,电话,来源说明\r\n";
    private const string Good = "2019,p-1,机关运行维护,101,新增,2019,,,张三,,虚构示例\r\n";
    private const string Bad = "2019,p-2,,999,新增,2019,,,,,\r\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Records_are_tried_imported_listed_exported_and_told_of()
    {
        using var folder = new TemporaryFolder();
        var file = folder["项目.csv"];
        await File.WriteAllTextAsync(file, Headings + Good + Bad, Stop);

        var dry = await RunAsync(folder, "import", "project", file, "--dry-run");
        var whole = await RunAsync(folder, "import", "project", file);
        var good = await RunAsync(folder, "import", "project", file, "--good-rows", "--bad-out", folder["问题行.xlsx"], "--actor", "李四");
        var list = await RunAsync(folder, "list", "project", "--where", "unit=101", "--q", "机关运行维护", "--sort", "-code");
        var history = await RunAsync(folder, "history", "project", "p-1");
        var export = await RunAsync(folder, "export", "project", "--out", folder["out/项目.csv"], "--q", "机关运行维护");
        var again = await RunAsync(folder, "import", "project", folder["out/项目.csv"]);

        Assert.Equal([1, 1, 1, 0, 0, 0, 0], new[] { dry, whole, good, list, history, export, again }.Select(run => run.Code));
        Assert.Contains("项目.csv:3:3 错误", dry.Errors, StringComparison.Ordinal);
        Assert.Contains("没有写任何内容：新增 1 条，修改 0 条，没有变化 0 条，有问题 1 条", dry.Output, StringComparison.Ordinal);
        Assert.Contains("R560", whole.Errors, StringComparison.Ordinal);
        Assert.Contains("已导入：新增 1 条", good.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["问题行.xlsx"]));
        Assert.Contains("机关运行维护", list.Output, StringComparison.Ordinal);
        Assert.Contains("共 1 页，1 条", list.Output, StringComparison.Ordinal);
        Assert.Contains("第 1 版  李四", history.Output, StringComparison.Ordinal);
        Assert.Contains("项目名称：（空） → 机关运行维护", history.Output, StringComparison.Ordinal);
        Assert.Contains("没有变化 1 条", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_written_and_an_unknown_kind_is_told_with_those_there_are()
    {
        using var folder = new TemporaryFolder();
        var form = await RunAsync(folder, "form", "goal", "--out", folder["目标.xlsx"]);
        var unknown = await RunAsync(folder, "form", "colour", "--out", folder["x.xlsx"]);

        Assert.Equal((0, 1), (form.Code, unknown.Code));
        Assert.True(new FileInfo(folder["目标.xlsx"]).Length > 0);
        Assert.Contains("goal（绩效目标）", unknown.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "project", "x.csv", "--dry-run", "--good-rows")]
    [InlineData("import", "project", "x.csv", "--bad-out", "y.xlsx")]
    [InlineData("list", "project", "--where", "unit")]
    public async Task Wrong_usage_is_explained_with_code_2(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var answer = await RunAsync(folder, arguments);

        Assert.Equal(2, answer.Code);
        Assert.Contains("命令写法不对", answer.Errors, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Output, string Errors)> RunAsync(TemporaryFolder folder, params string[] arguments) => BuiltProgram.RunAsync(["records", .. arguments, "--data", folder["var"]]);
}
