using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Findings_about_records
{
    [Fact]
    public void A_sound_year_has_none() => Assert.Empty(new Year().Findings());

    [Fact]
    public void R101_a_year_that_is_not_there_names_the_years_that_are()
    {
        var finding = Assert.Single(AssessmentBook.Open(new Year().Store(), 2031).Findings);
        Assert.Equal("R101", finding.Code);
        Assert.Contains("2031", finding.Message, StringComparison.Ordinal);
        Assert.Contains("2019", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void R101_an_empty_store_says_what_to_enter_first() => Only("R101", AssessmentBook.Open(new FakeRecords(), 2019).Findings);

    [Theory]
    [InlineData("organ", "bureau", "发文机关")]
    [InlineData("assessment-scheme", "scheme", "考核办法")]
    public void R102_a_missing_record_is_named(string kind, string id, string name)
    {
        var store = new Year().Store();
        store.Remove(kind, id);
        var finding = Assert.Single(AssessmentBook.Open(store, Year.Fiscal).Findings);
        Assert.Equal("R102", finding.Code);
        Assert.Contains(name, finding.Message, StringComparison.Ordinal);
        Assert.Contains(id, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void R103_every_unit_without_assessment_is_named()
    {
        var year = new Year();
        year.Assessments.RemoveRange(0, 2);
        var findings = year.Findings();
        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.Equal("R103", finding.Code));
        Assert.Contains("单位101", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void R103_a_year_without_any_unit() => Only("R103", new Year().With().Findings());

    [Fact]
    public void R104_a_record_that_cannot_be_read_is_named()
    {
        var store = new Year().Store();
        store.Put(Assessment.Kind, "2019-101", "{\"id\":7}");
        var findings = AssessmentBook.Open(store, Year.Fiscal).Findings;
        Assert.Contains(findings, finding => finding.Code == "R104" && finding.Message.Contains("assessment/2019-101@2", StringComparison.Ordinal));
    }

    [Fact]
    public void R110_a_score_above_its_maximum() => Only("R110", Score(0, score => score with { Self = 60.5m }));

    [Fact]
    public void R110_a_verified_score_above_its_maximum() => Only("R110", Score(0, score => score with { Verified = 61 }));

    [Fact]
    public void R111_a_negative_score() => Only("R111", Score(0, score => score with { Verified = -1 }));

    [Fact]
    public void R112_a_missing_aspect() => Only("R112", Changed(assessment => assessment with { Scores = [assessment.Scores[0]], Deductions = [assessment.Deductions[0]] }));

    [Fact]
    public void R113_an_aspect_twice() => Only("R113", Changed(assessment => assessment with { Scores = [.. assessment.Scores, assessment.Scores[1]] }));

    [Fact]
    public void R114_points_that_do_not_sum_to_100() =>
        Assert.Contains(Scheme(scheme => scheme with { Aspects = [scheme.Aspects[0], scheme.Aspects[1] with { Points = 41 }] }), finding => finding.Code == "R114");

    [Fact]
    public void R114_points_beyond_every_measure_do_not_overflow()
    {
        var huge = decimal.MaxValue;
        Assert.Contains(
            Scheme(scheme => scheme with { Aspects = [scheme.Aspects[0] with { Points = huge }, scheme.Aspects[1] with { Points = huge }] }),
            finding => finding.Code == "R114");
    }

    [Fact]
    public void R115_an_unknown_unit()
    {
        var year = new Year();
        year.Assessments.Add(Year.Of("999", 50, 30));
        var finding = Assert.Single(year.Findings());
        Assert.Equal("R115", finding.Code);
        Assert.Contains("999", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void R115_a_unit_no_longer_valid_is_unknown()
    {
        var year = new Year();
        year.Units[0] = year.Units[0] with { ValidTo = new(2019, 12, 1) };
        Only("R115", year.Findings());
    }

    [Fact]
    public void A_unit_valid_until_the_day_the_round_began_is_assessed()
    {
        var year = new Year();
        year.Units[0] = year.Units[0] with { ValidTo = year.Round.StartedOn };
        Assert.Empty(year.Findings());
    }

    [Fact]
    public void R116_an_unknown_deduction_code() => Only("R116", Deducted(deduction => deduction with { Code = "NOPE" }));

    [Fact]
    public void R117_deductions_that_do_not_explain_the_score() => Only("R117", Deducted(deduction => deduction with { Points = deduction.Points - 0.5m }));

    [Fact]
    public void R117_points_lost_without_a_deduction() => Only("R117", Changed(assessment => assessment with { Deductions = [assessment.Deductions[1]] }));

    [Fact]
    public void R118_an_assessment_twice()
    {
        var year = new Year();
        year.Assessments.Add(year.Assessments[0] with { Id = "again" });
        Only("R118", year.Findings());
    }

    [Fact]
    public void R118_a_year_twice()
    {
        var year = new Year();
        var store = year.Store();
        store.Put(AssessmentRound.Kind, "second", RecordJson.Write(year.Round with { Id = "second" }));
        Only("R118", AssessmentBook.Open(store, Year.Fiscal).Findings);
    }

    [Theory]
    [InlineData(null, 90, 90, 90, "下限不低于上限")]
    [InlineData(null, 90, 91, 80, "重叠")]
    [InlineData(null, 90, 89, 80, "没有等次")]
    [InlineData(101, 90, 90, 80, "没有等次")]
    public void R119_bands_that_overlap_or_leave_a_gap(int? bestBelow, int bestFrom, int goodBelow, int goodFrom, string word)
    {
        var findings = Scheme(scheme => scheme with
        {
            Grades = [new("优秀", bestFrom, bestBelow), new("良好", goodFrom, goodBelow), new("合格", 60, 80), new("不合格", 0, 60)],
        });
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal("R119", finding.Code));
        Assert.Contains(findings, finding => finding.Message.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void R119_a_worst_grade_that_does_not_begin_at_0() => Only("R119", Scheme(scheme => scheme with { Grades = [new("优秀", 90, null), new("其他", 1, 90)] }));

    [Fact]
    public void R119_no_grade_at_all() => Only("R119", Scheme(scheme => scheme with { Grades = [] }));

    [Fact]
    public void R119_a_second_grade_without_upper_bound() =>
        Only("R119", Scheme(scheme => scheme with { Grades = [new("优秀", 60, null), new("其他", 0, null)] }));

    [Fact]
    public void R125_a_score_that_is_not_fixed() => Only("R125", Changed(assessment => assessment with { State = AssessmentState.Audited }));

    [Fact]
    public void R126_an_aspect_the_scheme_has_not() =>
        Assert.Contains(Changed(assessment => assessment with { Scores = [.. assessment.Scores, new("Z", 1, 1)] }), finding => finding.Code == "R126");

    [Fact]
    public void R127_a_code_of_another_aspect() => Only("R127", Deducted(deduction => deduction with { Code = "LATE" }));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(61)]
    public void R128_a_deduction_out_of_range(int points) => Only("R128", Deducted(deduction => deduction with { Points = points }));

    [Fact]
    public void R129_a_place_in_the_protocol_order_twice()
    {
        var year = new Year();
        year.Units[1] = year.Units[1] with { DisplayOrder = 10 };
        Only("R129", year.Findings());
    }

    [Fact]
    public void R130_a_scheme_not_in_force() => Only("R130", Scheme(scheme => scheme with { EffectiveFrom = new(2020, 1, 1) }));

    [Fact]
    public void R131_another_scheme() => Only("R131", Changed(assessment => assessment with { Scheme = "old" }));

    [Fact]
    public void R132_more_decimals_than_the_scheme_allows()
    {
        var year = new Year { Scheme = new Year().Scheme with { ScoreDecimals = 0 } };
        year.Assessments[0] = Year.Of("101", 55.5m, 35);
        Only("R132", year.Findings());
    }

    [Fact]
    public void R133_a_time_limit_of_no_days() => Only("R133", Scheme(scheme => scheme with { Consequences = scheme.Consequences with { RectificationDays = 0 } }));

    [Fact]
    public void R134_scores_fixed_before_the_round_began()
    {
        var year = new Year();
        year.Round = year.Round with { FixedOn = new(2019, 11, 1) };
        Only("R134", year.Findings());
    }

    [Fact]
    public void R135_a_result_circulated_to_nobody()
    {
        var year = new Year();
        year.Round = year.Round with { CirculatedTo = [] };
        Only("R135", year.Findings());
    }

    [Fact]
    public void R136_a_unit_without_name()
    {
        var year = new Year();
        year.Units[2] = year.Units[2] with { Name = " " };
        Only("R136", year.Findings());
    }

    [Fact]
    public void All_findings_come_at_once_each_with_a_hint()
    {
        var year = new Year();
        year.Change(0, assessment => assessment with { Scores = [assessment.Scores[0] with { Self = 99 }, assessment.Scores[1] with { Self = -1 }] });
        year.Change(1, assessment => assessment with { State = AssessmentState.Open });
        year.Assessments.RemoveAt(2);
        var findings = year.Findings();
        Assert.Equal(["R103", "R110", "R111", "R125"], findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.False(string.IsNullOrEmpty(finding.Hint)));
    }

    private static void Only(string code, IReadOnlyList<Diagnostic> findings)
    {
        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.NotNull(finding.Hint);
    }

    private static IReadOnlyList<Diagnostic> Changed(Func<Assessment, Assessment> change) => new Year().Change(0, change).Findings();

    private static IReadOnlyList<Diagnostic> Score(int index, Func<AspectScore, AspectScore> change) =>
        Changed(assessment => assessment with { Scores = [.. assessment.Scores.Select((score, i) => i == index ? change(score) : score)] });

    private static IReadOnlyList<Diagnostic> Deducted(Func<Deduction, Deduction> change) =>
        Changed(assessment => assessment with { Deductions = [change(assessment.Deductions[0]), assessment.Deductions[1]] });

    private static IReadOnlyList<Diagnostic> Scheme(Func<AssessmentScheme, AssessmentScheme> change)
    {
        var year = new Year();
        year.Scheme = change(year.Scheme);
        return year.Findings();
    }
}
