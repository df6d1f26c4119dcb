using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

/// <summary>A desk with the units, projects, schemes and results that the examples of the kinds refer to, and the ways to change records on it.</summary>
internal sealed class Desk
{
    private static readonly RecordJsonContext Json = RecordJsonContext.Default;

    public Desk()
    {
        Put(Organ.Kind, new Organ("luolong-finance", "洛阳市洛龙区财政局", "区财政局", "洛龙财", true, "洛龙区"), Json.Organ);
        Put(Section.Kind, new Section("YS", "预算股", null), Json.Section);
        Unit("101", "洛龙区委办公室");
        Unit("101-1", "洛龙区档案馆", "101");
        Unit("102", "洛龙区人大常委会办公室");
        Unit("117", "洛龙区教育体育局");
        Unit("128", "洛龙区文化和旅游局");
        Project("2018-101-001", 2018, "101");
        Project("2018-128-001", 2018, "128");
        Project("2019-101-001", 2019, "101");
        Project("2019-101-901", 2019, "101-1");
        PutSchemes();
        Put(Agency.Kind, new Agency("agency-1", "示例会计师事务所", null, null, null, []), Json.Agency);
        WholeUnit("key-2018-01", "117");
        WholeUnit("key-2018-03", "128");
    }

    public FakeRecords Records { get; } = new();

    /// <summary>The example of a kind, changed.</summary>
    public static string Example(string kind, Action<JsonObject>? change = null)
    {
        var example = JsonNode.Parse(RecordKinds.Find(kind)!.Example.Span)!.AsObject();
        change?.Invoke(example);
        return example.ToJsonString();
    }

    /// <summary>A new record made here.</summary>
    public IReadOnlyList<Diagnostic> Create(string kind, Action<JsonObject>? change = null) =>
        Apply(new RecordChange.Create(RecordKinds.Find(kind)!, Encoding.UTF8.GetBytes(Example(kind, change))));

    /// <summary>A row of a list kept elsewhere.</summary>
    public IReadOnlyList<Diagnostic> TakeOver(string kind, Action<JsonObject>? change = null) =>
        Apply(new RecordChange.TakeOver(RecordKinds.Find(kind)!, Encoding.UTF8.GetBytes(Example(kind, change)), NoPlaces.Instance));

    public IReadOnlyList<Diagnostic> Replace(string kind, string id, Action<JsonObject> change)
    {
        var record = Records.Find(kind, id)!;
        var changed = JsonNode.Parse(record.Json.Span)!.AsObject();
        change(changed);
        return Apply(new RecordChange.Replace(RecordKinds.Find(kind)!, id, Encoding.UTF8.GetBytes(changed.ToJsonString()), record.Revision));
    }

    public IReadOnlyList<Diagnostic> Step(string kind, string id, string action, string fields = "") =>
        Apply(new RecordChange.Step(RecordKinds.Find(kind)!, id, action, Encoding.UTF8.GetBytes(fields), Records.Find(kind, id)!.Revision));

    public IReadOnlyList<Diagnostic> Remove(string kind, string id) => Apply(new RecordChange.Remove(RecordKinds.Find(kind)!, id, Records.Find(kind, id)!.Revision));

    /// <summary>The id under which the example of a kind is kept.</summary>
    public static string IdOf(string kind, Action<JsonObject>? change = null)
    {
        var known = RecordKinds.Find(kind)!;
        return known.IdOf(Encoding.UTF8.GetBytes(Example(kind, change)))!;
    }

    /// <summary>The text of the one finding, as a person sees it.</summary>
    public static string Only(IReadOnlyList<Diagnostic> findings) => Assert.Single(findings).ToString();

    public void Put<T>(string kind, T record, JsonTypeInfo<T> type)
        where T : class, IRecord => Records.Put(kind, record.RecordId, RecordJson.Write(record, type));

    public void Project(string code, int fiscalYear, string unit) =>
        Put(ReportHub.Records.Project.Kind, new Project(code, fiscalYear, "项目" + code, unit, ProjectAttribute.New, fiscalYear, null, null, null, null, null), Json.Project);

    private IReadOnlyList<Diagnostic> Apply(RecordChange change) => new ChangeRun(Records).Apply(change);

    private void Unit(string code, string name, string? parent = null) =>
        Put(BudgetUnit.Kind, new BudgetUnit(code, name, UnitKind.DistrictDepartment, 10, new(2018, 1, 1), null, parent), Json.BudgetUnit);

    private void WholeUnit(string code, string unit) => Put(
        Evaluation.Kind,
        new Evaluation(
            code, 2018, EvaluationCategory.Key, EvaluationObject.WholeUnit, null, unit, "部门整体支出", EvaluationMethod.Experts, null, null, Money.FromWan(100), new(2019, 5, 13), new(2019, 10, 31),
            "SEED_2019", null, "良好", [], null, EvaluationState.Final, null),
        Json.Evaluation);

    private void PutSchemes()
    {
        var start = new DateOnly(2019, 1, 1);
        Put(MonitoringScheme.Kind, new MonitoringScheme("monitoring-2019", "跟踪监控办法", "示例", start, null, 8, 3, ["经费保障", "其他"], ["确定能", "有可能", "完全不可能"]), Json.MonitoringScheme);
        Put(
            WeightScheme.Kind,
            new WeightScheme("weights-2019", "自评分值", "示例", start, null, 10, [new("产出指标", 50), new("效益指标", 30), new("满意度指标", 10)], [new("达成预期", 80, null), new("部分达成", 60, 80), new("未达成", 0, 60)], NoBudgetRule.FullPoints, null),
            Json.WeightScheme);
        Put(RatingScheme.Kind, new RatingScheme("SEED_2019", "2019年等次用语", "示例", new(2011, 4, 2), new(2020, 2, 24), [new("优秀", null, null), new("良好", null, null)]), Json.RatingScheme);
        Put(RatingScheme.Kind, new RatingScheme("CN_2020", "评价等次", "示例", new(2020, 2, 25), null, [new("优", 90, null), new("良", 80, 90), new("中", 60, 80), new("差", 0, 60)]), Json.RatingScheme);
        Put(RectificationScheme.Kind, new RectificationScheme("rectification-2019", "整改期限", "示例", start, null, 20, 30, 1, 15, 30), Json.RectificationScheme);
        Put(
            AssessmentScheme.Kind,
            new AssessmentScheme("scheme-2019", "考核办法", true, start, null, 1, [new("BASE", "基础工作", 20), new("REST", "其他工作", 80)], [new("合格", 60, null), new("不合格", 0, 60)], new(60, 30, null, "参考"),
                [new("BASE_DEGREE", "BASE", "分档计分", null)]),
            Json.AssessmentScheme);
    }
}
