using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>信息公开 as a kind (domain.md 3.2, 6.2).</summary>
internal static class DisclosureKind
{
    private static readonly StateMachine Machine = StateMachine.Of(
        [
            (DisclosureState.Draft, "草稿"), (DisclosureState.Reviewed, "已审查"), (DisclosureState.Published, "已公开"), (DisclosureState.Updated, "已更新"), (DisclosureState.Withdrawn, "已撤下"),
        ],
        (DisclosureState.Draft, DisclosureState.Reviewed, "review", "审查", ["reviewedBy", "reviewedOn"]),
        (DisclosureState.Reviewed, DisclosureState.Draft, "return", "退回修改", []),
        (DisclosureState.Reviewed, DisclosureState.Published, "publish", "公开", ["publishedOn", "indexNumber"]),
        (DisclosureState.Published, DisclosureState.Updated, "update", "更新", []),
        (DisclosureState.Updated, DisclosureState.Withdrawn, "withdraw", "撤下", ["withdrawnOn", "withdrawnBecause"]),
        (DisclosureState.Published, DisclosureState.Withdrawn, "withdraw", "撤下", ["withdrawnOn", "withdrawnBecause"]));

    private static readonly FormSheet Main = new(
        "信息公开",
        null,
        [
            Key(Text("code", "公开代号")),
            Required(Integer("fiscalYear", "年度")),
            Required(Text("title", "标题")),
            Required(Text("publisher", "发布机构", "机关代号或单位代码")),
            Required(Choice<DisclosureSubject>(
                "subject", "公开内容", (DisclosureSubject.Goals, "绩效目标"), (DisclosureSubject.SelfEvaluation, "绩效自评结果"), (DisclosureSubject.Evaluation, "绩效评价结果"),
                (DisclosureSubject.Assessment, "考核结果"), (DisclosureSubject.AnnualReport, "工作报告"), (DisclosureSubject.Other, "其他"))),
            Text("indexNumber", "索引号", "公开前必填"),
            Text("topic", "主题分类"),
            Text("sourceDocument", "公文编码"),
            LongText("summary", "内容概述"),
            Texts("keywords", "关键词"),
            Required(Date("due", "公开期限")),
            Text("reviewedBy", "审查人"),
            Date("reviewedOn", "审查日期"),
            Date("publishedOn", "公开日期"),
            Text("url", "网址"),
            Date("withdrawnOn", "撤下日期"),
            LongText("withdrawnBecause", "撤下原因"),
            State(Machine),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<DisclosureItem>(DisclosureItem.Kind, "信息公开", [Main], RecordJsonContext.Default.DisclosureItem, Machine, Check)
    {
        Example = """
            {"code":"dis-2019-01","fiscalYear":2019,"title":"2019年预算绩效目标","publisher":"luolong-finance","subject":"Goals","indexNumber":null,"topic":null,"sourceDocument":null,"summary":null,
            "keywords":["预算","绩效目标"],"due":"2019-03-20","reviewedBy":null,"reviewedOn":null,"publishedOn":null,"url":null,"withdrawnOn":null,"withdrawnBecause":null,"state":"Draft"}
            """u8.ToArray(),
    };

    private static void Check(RecordCheck<DisclosureItem> check)
    {
        var item = check.Value;
        if (check.Records.Find(Organ.Kind, item.Publisher) is null && check.Records.Find(BudgetUnit.Kind, item.Publisher) is null)
        {
            check.Fail("R360", "/publisher", $"发布机构“{item.Publisher}”不是录入过的机关或单位。", "写机关代号或单位代码");
        }

        if (item is { ReviewedOn: { } reviewed, PublishedOn: { } published } && published < reviewed)
        {
            check.Fail("R361", "/publishedOn", $"公开日期 {RecordFindings.Print(published)} 早于审查日期 {RecordFindings.Print(reviewed)}。", "先审查再公开（政府信息公开条例第十七条）");
        }

        if (item is { PublishedOn: { } first, WithdrawnOn: { } last } && last < first)
        {
            check.Fail("R362", "/withdrawnOn", $"撤下日期 {RecordFindings.Print(last)} 早于公开日期 {RecordFindings.Print(first)}。", "改正其中一个日期");
        }
    }
}
