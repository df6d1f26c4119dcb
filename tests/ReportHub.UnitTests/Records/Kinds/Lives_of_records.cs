using System.Text.Json;
using System.Text.Json.Nodes;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

/// <summary>Every step of every machine from monitoring to disclosure can be walked, and what is no step is refused with the reason.</summary>
public sealed class Lives_of_records
{
    private const string Measures = """{"items":[{"problem":"开放时间不足","demand":"公示时间","measure":"已公示","done":true}]}""";
    private const string Report = """{"reports":[{"on":"2019-12-05","text":"已整改","file":null}]}""";
    private const string Review = """{"reviewedBy":"预算股","reviewedOn":"2019-03-11"}""";
    private const string Publish = """{"publishedOn":"2019-03-15","indexNumber":"luolong-finance/2019-00001"}""";
    private const string Withdraw = """{"withdrawnOn":"2019-05-06","withdrawnBecause":"内容有误"}""";
    private const string Finish = """{"performedOn":"2019-10-31","rating":"良好"}""";

    private static readonly (string Kind, string Start, (string Action, string Fields)[] Steps)[] Walks =
    [
        (MonitorReport.Kind, "{}", [("file", ""), ("return", ""), ("file", ""), ("review", ""), ("close", "")]),
        (SelfEvaluation.Kind, "{}", [("file", ""), ("return", ""), ("file", ""), ("collect", "")]),
        (Evaluation.Kind, "{}",
        [
            ("commission", ""), ("start", ""), ("draft", ""), ("consult", ""), ("revise", ""), ("consult", ""), ("finish", Finish), ("feed-back", ""), ("apply", ""), ("disclose", ""),
        ]),
        (Evaluation.Kind, """{"method":"Own","agency":null}""", [("start", "")]),
        (Assessment.Kind, """{"scores":[{"aspect":"BASE","self":18,"verified":17.5},{"aspect":"REST","self":80,"verified":80}]}""",
            [("score", ""), ("return", ""), ("score", ""), ("audit", ""), ("reopen", ""), ("audit", ""), ("fix", ""), ("circulate", "")]),
        (Feedback.Kind, "{}", [("issue", """{"issuedOn":"2019-11-08"}"""), ("receive", """{"receivedOn":"2019-11-11"}""")]),
        (Rectification.Kind, "{}",
        [
            ("file-measures", Measures), ("start", ""), ("report", Report), ("reject", """{"due":"2020-01-10"}"""), ("start", ""), ("report", ""), ("reject", """{"due":"2020-02-10"}"""), ("report", ""), ("accept", ""),
        ]),
        (DisclosureItem.Kind, "{}", [("review", Review), ("return", ""), ("review", ""), ("publish", Publish), ("update", ""), ("update", ""), ("withdraw", Withdraw)]),
        (DisclosureItem.Kind, "{}", [("review", Review), ("publish", Publish), ("withdraw", Withdraw)]),
    ];

    public static TheoryData<string> KindsWithALife => [.. Walks.Select(walk => walk.Kind).Distinct()];

    [Theory]
    [MemberData(nameof(KindsWithALife))]
    public void Every_step_can_be_walked(string kind)
    {
        var walked = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (_, start, steps) in Walks.Where(walk => walk.Kind == kind))
        {
            Walk(kind, start, steps, walked);
        }

        Assert.Equal(new SortedSet<string>(RecordKinds.Find(kind)!.Machine!.Steps.Select(step => $"{step.From} {step.Action} {step.To}"), StringComparer.Ordinal), walked);
    }

    private static void Walk(string kind, string start, (string Action, string Fields)[] steps, SortedSet<string> walked)
    {
        var desk = new Desk();
        Assert.DoesNotContain(desk.Create(kind, Merge(start)), finding => finding.Severity == Severity.Error);
        var id = Desk.IdOf(kind, Merge(start));
        foreach (var (action, fields) in steps)
        {
            var from = StateOf(desk, kind, id);
            Assert.DoesNotContain(desk.Step(kind, id, action, fields), finding => finding.Severity == Severity.Error);
            walked.Add($"{from} {action} {StateOf(desk, kind, id)}");
        }
    }

    [Theory]
    [InlineData(MonitorReport.Kind, "close", "R407 跟踪监控“2019-101-001-201908”的状态是“草稿”，不能办理“close”。 提示：现在可以：file（报送）")]
    [InlineData(SelfEvaluation.Kind, "collect", "R407 绩效自评“2018-101-001”的状态是“草稿”，不能办理“collect”。 提示：现在可以：file（完成自评）")]
    [InlineData(Evaluation.Kind, "finish", "R407 绩效评价“eval-2018-001”的状态是“已选定”，不能办理“finish”。 提示：现在可以：commission（委托）、start（自行开展）")]
    [InlineData(Assessment.Kind, "circulate", "R407 绩效考核“2019-101”的状态是“未开始”，不能办理“circulate”。 提示：现在可以：score（报送自评）")]
    [InlineData(Feedback.Kind, "receive", "R407 结果反馈“fb-2019-03”的状态是“待反馈”，不能办理“receive”。 提示：现在可以：issue（发出反馈）")]
    [InlineData(Rectification.Kind, "accept", "R407 整改“rect-2019-01”的状态是“待整改”，不能办理“accept”。 提示：现在可以：file-measures（报送整改措施）")]
    [InlineData(DisclosureItem.Kind, "publish", "R407 信息公开“dis-2019-01”的状态是“草稿”，不能办理“publish”。 提示：现在可以：review（审查）")]
    public void A_step_that_does_not_exist_is_refused_and_says_what_can_be_done(string kind, string action, string text)
    {
        var desk = new Desk();
        desk.Create(kind);
        Assert.Equal(text, Desk.Only(desk.Step(kind, Desk.IdOf(kind), action)));
    }

    [Fact]
    public void A_state_cannot_be_edited_past_the_steps()
    {
        var desk = new Desk();
        desk.Create(Evaluation.Kind);
        Assert.Equal(
            "R306 状态是“已选定”，不能变为“已公开”。 提示：现在可以：委托（到“已委托”）、自行开展（到“现场评价”）",
            Desk.Only(desk.Replace(Evaluation.Kind, "eval-2018-001", record => record["state"] = "Disclosed")));
    }

    [Theory]
    [InlineData(MonitorReport.Kind, """{"filedOn":null}""", "file", "R307 “报送”之前要先填“报送日期”。 提示：填好后再办理")]
    [InlineData(MonitorReport.Kind, """{"indicators":[]}""", "file", "R307 “报送”之前要先填“监控指标”。 提示：填好后再办理")]
    [InlineData(SelfEvaluation.Kind, """{"total":null}""", "file", "R307 “完成自评”之前要先填“总分”。 提示：填好后再办理")]
    [InlineData(Evaluation.Kind, """{"method":"Experts","agency":null}""", "commission", "R307 “委托”之前要先填“评价机构”。 提示：填好后再办理")]
    [InlineData(Feedback.Kind, "{}", "issue", "R307 “发出反馈”之前要先填“反馈日期”。 提示：填好后再办理")]
    public void A_step_names_what_must_be_filled_before_it(string kind, string start, string action, string text)
    {
        var desk = new Desk();
        desk.Create(kind, Merge(start));
        Assert.Equal(text, Desk.Only(desk.Step(kind, Desk.IdOf(kind, Merge(start)), action)));
    }

    [Fact]
    public void A_report_of_a_rectification_is_needed_before_it_is_filed()
    {
        var desk = new Desk();
        desk.Create(Rectification.Kind);
        desk.Step(Rectification.Kind, "rect-2019-01", "file-measures", Measures);
        desk.Step(Rectification.Kind, "rect-2019-01", "start");
        Assert.Equal("R307 “报送整改报告”之前要先填“整改报告”。 提示：填好后再办理", Desk.Only(desk.Step(Rectification.Kind, "rect-2019-01", "report")));
    }

    [Theory]
    [InlineData(Agency.Kind)]
    [InlineData(EvaluationBatch.Kind)]
    [InlineData(ResultUse.Kind)]
    [InlineData(TrainingEvent.Kind)]
    [InlineData(NewsItem.Kind)]
    [InlineData(Evidence.Kind)]
    public void Records_without_a_life_take_no_step_and_their_example_is_sound(string kind)
    {
        var desk = new Desk();
        if (kind == Agency.Kind)
        {
            desk.Records.Remove(kind, "agency-1");
        }

        Assert.Empty(desk.Create(kind));
        Assert.Equal($"R406 {RecordKinds.Find(kind)!.Title}没有办理状态。 提示：直接修改记录", Desk.Only(desk.Step(kind, Desk.IdOf(kind), "file")));
    }

    private static Action<JsonObject> Merge(string members) => record =>
    {
        foreach (var (member, value) in JsonNode.Parse(members)!.AsObject())
        {
            record[member] = value?.DeepClone();
        }
    };

    private static string StateOf(Desk desk, string kind, string id)
    {
        using var document = JsonDocument.Parse(desk.Records.Find(kind, id)!.Json);
        return document.RootElement.GetProperty("state").GetString()!;
    }
}
