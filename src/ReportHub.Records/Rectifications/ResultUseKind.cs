using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>结果应用 as a kind (domain.md 4.9).</summary>
internal static class ResultUseKind
{
    private static readonly FormSheet Main = new(
        "结果应用",
        null,
        [
            Key(Text("code", "应用代号")),
            Required(Integer("fiscalYear", "年度")),
            Required(Choice("basis", "依据类别", BasisKinds.Words)),
            Required(Text("reference", "依据代号")),
            Required(Reference("unit", "单位代码", BudgetUnit.Kind)),
            Required(Choice<UseKind>(
                "use", "应用方式", (UseKind.BudgetAdvice, "预算安排建议"), (UseKind.TransferFactor, "转移支付因素"), (UseKind.PolicyChange, "政策调整"), (UseKind.Publication, "公开"),
                (UseKind.CongressReport, "报送人大"), (UseKind.Accountability, "问责"))),
            Reference("section", "承办股室", Section.Kind),
            Required(Integer("forYear", "用于哪一年度")),
            Money("changeFen", "建议增减", "减少写负数；预算安排建议必填"),
            Number("factor", "因素权重", "0 至 1；转移支付因素必填"),
            Required(LongText("text", "应用内容")),
            Required(Date("on", "日期")),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<ResultUse>(ResultUse.Kind, "结果应用", [Main], RecordJsonContext.Default.ResultUse, check: Check)
    {
        Example = """
            {"code":"use-2019-01","fiscalYear":2018,"basis":"Evaluation","reference":"key-2018-03","unit":"128","use":"BudgetAdvice","section":"YS","forYear":2020,"changeFen":-20000000,"factor":null,
            "text":"运行维护经费按实际开放时间核定","on":"2019-12-16"}
            """u8.ToArray(),
    };

    private static void Check(RecordCheck<ResultUse> check)
    {
        var use = check.Value;
        BasisKinds.Require(check, use.Basis, use.Reference);
        if (use.Use == UseKind.BudgetAdvice && use.Change is null)
        {
            check.Fail("R399", "/changeFen", "预算安排建议没有写建议增减多少。", "填上万元数，减少写负数");
        }

        if (use.Use == UseKind.TransferFactor ? use.Factor is not (>= 0 and <= 1) : use.Factor is not null)
        {
            check.Fail("R399", "/factor", use.Use == UseKind.TransferFactor ? "转移支付因素没有写 0 到 1 之间的权重。" : "只有转移支付因素才写权重。", "改正权重或应用方式");
        }

        if (use.ForYear <= use.FiscalYear)
        {
            check.Fail("R399", "/forYear", $"结果是 {use.FiscalYear} 年度的，不能用于 {use.ForYear} 年度。", "填写以后的年度");
        }
    }
}
