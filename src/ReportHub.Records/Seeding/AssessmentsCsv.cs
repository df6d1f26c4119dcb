using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// assessments-YEAR.csv, one unit a row with two columns per aspect of the scheme, and deductions-YEAR.csv, one deduction a row. Unit names stand
/// in both for the reader's sake and must be those of units.csv.
/// </summary>
internal sealed class AssessmentsCsv(AssessmentRound round, AssessmentScheme scheme, IReadOnlyList<BudgetUnit> units, SeedPlaces places, List<Diagnostic> findings)
{
    private const string Unit = "单位代码";
    private const string UnitName = "单位名称";
    private const string OnSite = "实地核查";
    private const string Filed = "材料报送日期";
    private const string State = "状态";
    private const string AspectName = "方面";
    private const string Reason = "原因代码";
    private const string Points = "扣分";
    private const string Remark = "说明";
    private static readonly string[] DeductionColumns = [Unit, UnitName, AspectName, Reason, Points, Remark];
    private static readonly (string Word, bool Value)[] YesNo = [("是", true), ("否", false)];

    private static readonly (string Word, AssessmentState Value)[] States =
    [
        ("未开始", AssessmentState.Open), ("已自评", AssessmentState.SelfScored), ("已审核", AssessmentState.Audited),
        ("已审定", AssessmentState.Fixed), ("已通报", AssessmentState.Circulated),
    ];

    private readonly Dictionary<string, List<Deduction>> deductions = new(StringComparer.Ordinal);
    private readonly HashSet<string> assessed = new(StringComparer.Ordinal);
    private readonly HashSet<string> mentioned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = units.GroupBy(unit => unit.Code, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal);

    public IReadOnlyList<Assessment> Read(ReadOnlyMemory<byte> scores, ReadOnlyMemory<byte> deducted)
    {
        var deductionTable = CsvTable.Read(SeedFiles.Deductions(round.FiscalYear), deducted, DeductionColumns, findings);
        foreach (var row in deductionTable?.Rows ?? [])
        {
            ReadDeduction(new CsvRowReader(deductionTable!, row, findings));
        }

        string[] columns = [Unit, UnitName, .. scheme.Aspects.SelectMany(aspect => new[] { SelfColumn(aspect), VerifiedColumn(aspect) }), OnSite, Filed, State];
        var table = CsvTable.Read(SeedFiles.Assessments(round.FiscalYear), scores, columns, findings);
        var assessments = new List<Assessment>();
        foreach (var row in table?.Rows ?? [])
        {
            var cells = new CsvRowReader(table!, row, findings);
            var assessment = ReadAssessment(cells);
            mentioned.Add(assessment.Unit);
            if (cells.IsSound && Accept(assessment, cells))
            {
                assessments.Add(assessment);
            }
        }

        if (table is not null)
        {
            CheckDeductionUnits();
        }

        return assessments;
    }

    private void ReadDeduction(CsvRowReader cells)
    {
        var unit = cells.Text(Unit);
        CheckName(unit, cells);
        var aspect = cells.Text(AspectName);
        var deduction = new Deduction(IdOfAspect(aspect), cells.Text(Reason), cells.Number(Points), cells.OptionalText(Remark));
        if (!cells.IsSound)
        {
            return;
        }

        if (!deductions.TryGetValue(unit, out var list))
        {
            deductions.Add(unit, list = []);
            Note(unit, "/deductions", cells.Place(Unit));
        }

        var pointer = "/deductions/" + list.Count.ToString(CultureInfo.InvariantCulture);
        Note(unit, pointer, cells.Place(Points));
        Note(unit, pointer + "/aspect", cells.Place(AspectName));
        Note(unit, pointer + "/code", cells.Place(Reason));
        list.Add(deduction);
    }

    private Assessment ReadAssessment(CsvRowReader cells)
    {
        var unit = cells.Text(Unit);
        CheckName(unit, cells);
        return new(
            Assessment.IdOf(round.FiscalYear, unit),
            round.FiscalYear,
            unit,
            scheme.Id,
            [.. scheme.Aspects.Select(aspect => new AspectScore(aspect.Id, cells.Number(SelfColumn(aspect)), cells.Number(VerifiedColumn(aspect))))],
            deductions.GetValueOrDefault(unit) ?? [],
            cells.Choice(OnSite, YesNo),
            cells.Date(Filed),
            cells.Choice(State, States));
    }

    /// <summary>A second row of one unit is told here, at its own place; two records of one id cannot be.</summary>
    private bool Accept(Assessment assessment, CsvRowReader cells)
    {
        if (!assessed.Add(assessment.Unit))
        {
            findings.Add(Diagnostic.Error("R118", $"{NameOf(assessment.Unit)}（{round.FiscalYear}年度）：考核录入了两次。", cells.Place(Unit), "只留一行"));
            return false;
        }

        Note(assessment.Unit, "", cells.Place(Unit));
        for (var i = 0; i < scheme.Aspects.Count; i++)
        {
            var pointer = "/scores/" + i.ToString(CultureInfo.InvariantCulture);
            Note(assessment.Unit, pointer + "/self", cells.Place(SelfColumn(scheme.Aspects[i])));
            Note(assessment.Unit, pointer + "/verified", cells.Place(VerifiedColumn(scheme.Aspects[i])));
        }

        Note(assessment.Unit, "/state", cells.Place(State));
        return true;
    }

    private void CheckDeductionUnits()
    {
        foreach (var unit in deductions.Keys.Where(unit => !mentioned.Contains(unit)))
        {
            var place = places.Of(Assessment.Kind, Assessment.IdOf(round.FiscalYear, unit), "/deductions");
            findings.Add(Diagnostic.Error("R115", $"扣分表里的单位“{unit}”没有考核得分。", place, $"改正单位代码，或在 {SeedFiles.Assessments(round.FiscalYear)} 里补上得分"));
        }
    }

    private void CheckName(string unit, CsvRowReader cells)
    {
        var name = cells.Text(UnitName);
        if (names.TryGetValue(unit, out var known) && name.Length > 0 && !string.Equals(known, name, StringComparison.Ordinal))
        {
            findings.Add(Diagnostic.Error("R217", $"代码“{unit}”的单位是“{known}”，这里写的是“{name}”。", cells.Place(UnitName), $"与 {SeedFiles.Units} 写成一样"));
        }
    }

    private string NameOf(string unit) => names.GetValueOrDefault(unit, unit);

    /// <summary>The aspect's id from its name; an unknown name stays as it is, for the check to report.</summary>
    private string IdOfAspect(string name) => scheme.Aspects.FirstOrDefault(aspect => string.Equals(aspect.Name, name, StringComparison.Ordinal))?.Id ?? name;

    private void Note(string unit, string pointer, SourcePlace place) => places.Add(Assessment.Kind, Assessment.IdOf(round.FiscalYear, unit), pointer, place);

    private static string SelfColumn(Aspect aspect) => aspect.Name + "（自评）";

    private static string VerifiedColumn(Aspect aspect) => aspect.Name + "（核定）";
}
