using System.Text.Json.Nodes;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

/// <summary>Training, news and evidence.</summary>
public sealed class Outreach_is_checked
{
    private readonly Desk desk = new();

    [Fact]
    public void Somebody_attends_a_training() => Assert.Equal("R363 人次是 0。 提示：至少为 1", Desk.Only(desk.Create(TrainingEvent.Kind, record => record["attendance"] = 0)));

    [Fact]
    public void A_training_lies_in_its_year() => Assert.Equal(
        "R364 日期 2019-04-16 不在 2018 年度里。 提示：改正日期或年度",
        Desk.Only(desk.Create(TrainingEvent.Kind, record => record["fiscalYear"] = 2018)));

    [Fact]
    public void News_lie_in_their_year() => Assert.Equal(
        "R364 发表日期 2019-03-05 不在 2018 年度里。 提示：改正日期或年度",
        Desk.Only(desk.Create(NewsItem.Kind, record => record["fiscalYear"] = 2018)));

    [Fact]
    public void Evidence_has_the_hash_of_its_bytes() => Assert.Equal(["R365 “E3B0”不是 SHA-256。 提示：写 64 位小写十六进制数"], Found(record => record["sha256"] = "E3B0"));

    [Theory]
    [InlineData("../报告.pdf")]
    [InlineData("报告?.pdf")]
    public void Evidence_has_a_file_name_without_a_path(string name) => Assert.Equal(
        [$"R366 文件名“{name}”里有不能用的字符。 提示：只写文件名，不写路径，去掉 \\ / : * ? \" < > |"],
        Found(record => record["fileName"] = name));

    [Fact]
    public void Evidence_has_a_length() => Assert.Equal(["R367 字节数是负数。 提示：写文件的字节数"], Found(record => record["length"] = -1));

    [Fact]
    public void Evidence_belongs_to_a_record_that_is_there() => Assert.Equal(
        ["R368 没有这条记录：evaluation key-1。 提示：改正所属记录的种类或代号"],
        Found(record => record["subjectId"] = "key-1"));

    [Fact]
    public void Evidence_belongs_to_a_kind_of_record()
    {
        var text = Assert.Single(Found(record => record["subjectKind"] = "paper"));
        Assert.StartsWith("R368 没有“paper”这种记录。 提示：可以写：", text, StringComparison.Ordinal);
        Assert.Contains("evaluation（绩效评价）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_taken_over_may_come_before_its_record()
    {
        var finding = Assert.Single(desk.TakeOver(Evidence.Kind, record => record["subjectId"] = "key-1"));
        Assert.Equal((Severity.Warning, "R368 还没有这条记录：evaluation key-1。 提示：接着录入所属记录，或改正它的种类或代号"), (finding.Severity, finding.ToString()));
    }

    [Fact]
    public void A_record_with_evidence_cannot_be_removed()
    {
        desk.Create(Evidence.Kind);
        Assert.Equal("R405 绩效评价“key-2018-03”正被引用，不能删除：佐证材料 ev-2019-001。 提示：先改正或删除引用它的记录", Desk.Only(desk.Remove(Evaluation.Kind, "key-2018-03")));
    }

    private IEnumerable<string> Found(Action<JsonObject> change) => desk.Create(Evidence.Kind, change).Select(finding => finding.ToString());
}
