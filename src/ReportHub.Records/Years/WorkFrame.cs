using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What every paper about a year's work leans on: the year itself, the bureau, the units.</summary>
internal sealed record WorkFrame(Stored<WorkYear> Work, Stored<Organ> Organ, UnitRoll Units)
{
    public int FiscalYear => Work.Value.FiscalYear;

    /// <summary>Findings: R601 the year has no record of kind work-year, R602 its bureau is not entered.</summary>
    public static WorkFrame? Read(RecordSource source, int fiscalYear)
    {
        var json = RecordJsonContext.Default;
        var id = fiscalYear.ToString(CultureInfo.InvariantCulture);
        if (source.Find(WorkYear.Kind, id, json.WorkYear) is not { } work)
        {
            source.Findings.Error("R601", WorkYear.Kind, id, "", $"没有 {id} 年度的“工作年度”记录。", $"录入一条 {WorkYear.Kind} 记录（年度 {id}）：本局、上级机关、目标统计截至日");
            return null;
        }

        if (source.Find(Records.Organ.Kind, work.Value.Organ, json.Organ) is not { } organ)
        {
            source.Findings.Error("R602", WorkYear.Kind, id, "/organ", $"{id} 年度引用的机关“{work.Value.Organ}”没有录入。", "先录入这个机关，或改正引用");
            return null;
        }

        return new(work, organ, new UnitRoll(source.List(BudgetUnit.Kind, json.BudgetUnit), source.Findings));
    }

    /// <summary>The facts every dataset of a year begins with.</summary>
    public IReadOnlyList<(string Key, Fact Value)> Facts() =>
    [
        ("fiscalYear", FiscalYear),
        ("nextYear", FiscalYear + 1),
        ("superior", Work.Value.Superior),
        ("organ", Fact.Of(
            [Organ.Ref],
            ("name", Organ.Value.FullName),
            ("shortName", Organ.Value.ShortName),
            ("organCode", Organ.Value.OrganCode),
            ("region", Organ.Value.RegionName))),
        ("addressees", Fact.Words(Units.Addressees())),
    ];

    /// <summary>The records every figure may fall back on when it counted nothing.</summary>
    public IReadOnlyList<RecordRef> Basis => [Work.Ref];
}
