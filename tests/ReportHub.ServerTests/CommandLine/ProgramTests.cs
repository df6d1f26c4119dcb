using ReportHub.ServerTests.Storage;
using ReportHub.Tests;

namespace ReportHub.ServerTests.CommandLine;

/// <summary>The built program as a person starts it.</summary>
public sealed class ProgramTests
{
    /// <summary>The request files of the demo.</summary>
    private const int Papers = 6;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Demo_writes_the_papers_of_the_year_in_order_and_running_it_again_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var first = await RunAsync("demo", "--data", folder["var"], "--out", folder["out"]);
        var files = Directory.GetFiles(folder["out"]).ToDictionary(path => path, File.GetLastWriteTimeUtc);
        var second = await RunAsync("demo", "--data", folder["var"], "--out", folder["out"]);

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Equal(
            Enumerable.Range(1, Papers).SelectMany(number => new[] { "docx", "html", "pdf" }.Select(format => $"洛龙财〔2019〕{number}号.{format}")),
            files.Keys.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("洛龙财〔2019〕5号　洛阳市洛龙区财政局关于2019年度预算绩效管理工作考核结果的通报", first.Output, StringComparison.Ordinal);
        Assert.Contains("洛龙财〔2019〕6号　洛阳市洛龙区财政局关于2019年预算绩效管理工作开展情况的报告", first.Output, StringComparison.Ordinal);
        Assert.Equal(files, Directory.GetFiles(folder["out"]).ToDictionary(path => path, File.GetLastWriteTimeUtc));
        Assert.Contains("逐字节相同", first.Output, StringComparison.Ordinal);
        Assert.Contains("没有改动任何内容", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("没有改动任何内容", first.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_fonts_refuse_to_number_a_paper_with_faces_that_stand_in()
    {
        using var folder = new TemporaryFolder();
        var strict = await RunAsync("demo", "--data", folder["var"], "--out", folder["out"], "--strict-fonts");
        var lenient = await RunAsync("demo", "--data", folder["var"], "--out", folder["out"]);

        Assert.Equal((1, 0), (strict.Code, lenient.Code));
        Assert.Contains("D107", strict.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["out/洛龙财〔2019〕6号.pdf"]));
    }

    [Fact]
    public async Task Two_processes_on_two_folders_issue_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var codes = await Task.WhenAll(new[] { "a", "b" }.Select(async name => (await RunAsync("demo", "--data", folder[name], "--out", folder["out-" + name])).Code));

        Assert.Equal([0, 0], codes);
        Assert.All(Directory.GetFiles(folder["out-a"]), path => Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(Path.Combine(folder["out-b"], Path.GetFileName(path)))));
        Assert.Equal(3 * Papers, Directory.GetFiles(folder["out-a"]).Length);
    }

    [Fact]
    public async Task Audit_finds_no_error_in_the_issued_papers_and_lists_its_rules()
    {
        using var folder = new TemporaryFolder();
        await RunAsync("demo", "--data", folder["var"], "--out", folder["out"]);
        foreach (var paper in Directory.GetFiles(folder["out"], "*.pdf"))
        {
            var audit = await RunAsync("audit", paper);
            Assert.Equal(0, audit.Code);
            Assert.Contains("错误 0 个", audit.Output, StringComparison.Ordinal);
        }

        var json = await RunAsync("audit", folder["out/洛龙财〔2019〕5号.pdf"], "--json");
        var rules = await RunAsync("audit", "--rules");

        Assert.Equal((0, 0), (json.Code, rules.Code));
        Assert.Contains("\"errors\": 0", json.Output, StringComparison.Ordinal);
        Assert.Contains("7.2.4\t发文机关标志上边缘\t规定", rules.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_lists_contradictions_of_a_text_with_paragraph_and_column_and_needs_no_store()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["texts"]);
        await File.WriteAllTextAsync(folder["texts/wrong.txt"], "关于考核结果的通报\n全区63个单位，其中优秀12个，良好38个，合格11个，不合格3个。\n", Stop);
        await File.WriteAllTextAsync(folder["texts/right.txt"], "关于考核结果的通报\n全区64个单位，其中优秀12个，良好38个，合格11个，不合格3个。\n", Stop);
        await File.WriteAllBytesAsync(folder["texts/no-text.txt"], [0xC3, 0x28, 0xFF], Stop);
        var (wrong, right) = (await RunAsync("check", folder["texts/wrong.txt"]), await RunAsync("check", folder["texts/right.txt"], "--json"));
        var (binary, missing, rules) = (await RunAsync("check", folder["texts/no-text.txt"]), await RunAsync("check", folder["texts/none.txt"]), await RunAsync("check", "--rules"));

        Assert.Equal((1, 0, 2, 2, 0), (wrong.Code, right.Code, binary.Code, missing.Code, rules.Code));
        Assert.Contains("wrong.txt:2:13 错误 K201", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("\"errors\": 0", right.Output, StringComparison.Ordinal);
        Assert.Contains("K201\t分项之和等于总数\t规定", rules.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_answers_2_for_what_is_no_PDF_or_not_there()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["note.pdf"], "公文", Stop);
        foreach (var audit in new[] { await RunAsync("audit", folder["note.pdf"]), await RunAsync("audit", folder["none.pdf"]), await RunAsync("audit") })
        {
            Assert.Equal(2, audit.Code);
            Assert.NotEmpty(audit.Errors);
        }
    }

    [Fact]
    public async Task Templates_check_needs_no_store_and_finds_the_shipped_templates_sound()
    {
        var check = await RunAsync("templates", "check", Repository.Templates);

        Assert.Equal(0, check.Code);
        Assert.Contains("assessment-notice@1.0.0：没有问题。", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Templates_check_prints_the_findings_of_a_broken_template_with_their_places()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.Templates, "*", SearchOption.AllDirectories))
        {
            var copy = folder[Path.GetRelativePath(Repository.Templates, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await File.AppendAllTextAsync(folder["assessment-notice/1.0.0/template.md"], "\n{% for x in 无此字段 %}\n", Stop);
        var check = await RunAsync("templates", "check", folder["assessment-notice/1.0.0"]);

        Assert.Equal(1, check.Code);
        Assert.Contains("template.md:", check.Errors, StringComparison.Ordinal);
        Assert.Contains("提示：", check.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-verb")]
    [InlineData("serve", "--urls", "ftp://x")]
    [InlineData("serve", "--urls", "")]
    [InlineData("templates", "check", "/no/such/folder")]
    public async Task Wrong_usage_is_explained_with_code_2(params string[] arguments)
    {
        var answer = await RunAsync(arguments);

        Assert.Equal(2, answer.Code);
        Assert.Contains("命令写法不对", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_explained_in_Chinese()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["file"], "", Stop);
        var answer = await RunAsync("demo", "--data", folder["var"], "--out", folder["file"]);

        Assert.Equal(3, answer.Code);
        Assert.Contains("提示：", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_roll_over_says_what_it_made_and_a_second_one_that_all_is_there()
    {
        using var folder = new TemporaryFolder();
        var first = await RunAsync("records", "roll-over", "--from", "2019", "--to", "2020", "--data", folder["var"]);
        var second = await RunAsync("records", "roll-over", "--from", "2019", "--to", "2020", "--data", folder["var"]);
        var wrong = await RunAsync("records", "roll-over", "--from", "2019", "--to", "2022", "--data", folder["var"]);

        Assert.Equal((0, 0, 1), (first.Code, second.Code, wrong.Code));
        Assert.Contains("从 2019 年度结转到 2020 年度", first.Output, StringComparison.Ordinal);
        Assert.Contains("年度考核 1 条：round-2020", first.Output, StringComparison.Ordinal);
        Assert.Contains("R446", first.Errors, StringComparison.Ordinal);
        Assert.Equal("2020 年度的记录都已经有了，没有改动。", second.Output.Trim());
        Assert.Contains("R440", wrong.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_on_a_busy_port_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var answer = await RunAsync("serve", "--data", folder["var"], "--urls", $"http://{taken.LocalEndpoint}");

        Assert.Equal(3, answer.Code);
        Assert.Contains("--urls", answer.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Errors, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) => BuiltProgram.RunAsync(arguments);
}
