using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

/// <summary>A small year: two aspects of 60 and 40 points, three units, all sound; tests change what they are about.</summary>
internal sealed class Year
{
    public const int Fiscal = 2019;

    public Organ Organ { get; set; } = new("bureau", "示例市示例区财政局", "区财政局", "示财", true, "示例区");

    public AssessmentScheme Scheme { get; set; } = new(
        "scheme",
        "考核办法",
        true,
        new(2019, 1, 1),
        null,
        3,
        [new("A", "基础工作", 60), new("B", "结果应用", 40)],
        [new("优秀", 90, null), new("良好", 80, 90), new("合格", 60, 80), new("不合格", 0, 60)],
        new(60, 30, "分管负责人", "安排下一年度资金的参考"),
        [
            new("A_DEGREE", "A", "分档计分", null),
            new("VAGUE", "A", "指标没有数值", new("目标不够细", "的部分指标没有数值")),
            new("B_DEGREE", "B", "分档计分", null),
            new("LATE", "B", "迟报", new("整改不够实", "未按期报送")),
        ]);

    public AssessmentRound Round { get; set; } = new("round", Fiscal, "bureau", "scheme", new(2019, 12, 2), new(2019, 12, 13), new(2019, 12, 20), ["区直各预算单位"]);

    public List<BudgetUnit> Units { get; } = [Unit("101", 10), Unit("102", 20), Unit("103", 30)];

    public List<Assessment> Assessments { get; } = [Of("101", 55, 35), Of("102", 55, 35), Of("103", 40, 30)];

    public static BudgetUnit Unit(string code, int order) => new(code, "单位" + code, UnitKind.DistrictDepartment, order, new(2019, 1, 1), null);

    /// <summary>An assessment whose lost points are all deducted by degree, and whose self scores are full.</summary>
    public static Assessment Of(string unit, decimal a, decimal b)
    {
        var deductions = new[] { new Deduction("A", "A_DEGREE", 60 - a, null), new Deduction("B", "B_DEGREE", 40 - b, null) };
        return new(
            Assessment.IdOf(Fiscal, unit),
            Fiscal,
            unit,
            "scheme",
            [new("A", 60, a), new("B", 40, b)],
            [.. deductions.Where(deduction => deduction.Points != 0)],
            false,
            new(2019, 12, 10),
            AssessmentState.Fixed);
    }

    public Year With(params ReadOnlySpan<Assessment> assessments)
    {
        Assessments.Clear();
        Units.Clear();
        foreach (var assessment in assessments)
        {
            Assessments.Add(assessment);
            Units.Add(Unit(assessment.Unit, Units.Count + 1));
        }

        return this;
    }

    public Year Change(int index, Func<Assessment, Assessment> change)
    {
        Assessments[index] = change(Assessments[index]);
        return this;
    }

    public FakeRecords Store(bool shuffle = false)
    {
        var store = new FakeRecords { Shuffle = shuffle };
        store.Put(Organ.Kind, Organ.Id, RecordJson.Write(Organ));
        store.Put(AssessmentScheme.Kind, Scheme.Id, RecordJson.Write(Scheme));
        store.Put(AssessmentRound.Kind, Round.Id, RecordJson.Write(Round));
        Units.ForEach(unit => store.Put(BudgetUnit.Kind, unit.Code, RecordJson.Write(unit)));
        Assessments.ForEach(assessment => store.Put(Assessment.Kind, assessment.Id, RecordJson.Write(assessment)));
        return store;
    }

    public IReadOnlyList<Diagnostic> Findings() => AssessmentBook.Open(Store(), Fiscal).Findings;

    public AssessmentFigures Figures()
    {
        var book = AssessmentBook.Open(Store(), Fiscal);
        Assert.Empty(book.Findings);
        return AssessmentFigures.Of(book.Value!);
    }
}
