using System.Text.Json;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.UnitTests.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>Golden counts: domain.md 7.1 prints exactly these.</summary>
public sealed class The_seed_of_2019
{
    private static readonly AssessmentBook Book = Open();
    private static readonly AssessmentFigures Figures = AssessmentFigures.Of(Book);

    [Fact]
    public void The_folder_loads_without_findings() => Assert.Empty(ReportHub.Records.Seed.Load(SeedFolder.Folder).Findings);

    [Fact]
    public void There_are_63_units() => Assert.Equal(63, Book.Entries.Count);

    [Fact]
    public void The_average_prints_84_37() => Assert.Equal(84.37m, Print(Figures.Average.Value));

    [Fact]
    public void The_self_average_is_3_12_higher() => Assert.Equal(3.12m, Print(Figures.SelfDifference.Value));

    [Fact]
    public void The_printed_averages_differ_by_the_printed_difference() =>
        Assert.Equal(Print(Figures.SelfDifference.Value), Print(Figures.SelfAverage.Value) - Print(Figures.Average.Value));

    [Fact]
    public void Grades_are_12_38_11_2() =>
        Assert.Equal(
            [("优秀", 12), ("良好", 38), ("合格", 11), ("不合格", 2)],
            Figures.GradeCounts.Select(count => (count.Grade.Name, count.Units.Value)));

    [Fact]
    public void Nine_units_were_checked_on_site() => Assert.Equal(9, Figures.OnSiteChecks.Value);

    [Fact]
    public void Problems_are_17_8_5() =>
        Assert.Equal(
            [("目标不够细", 17), ("监控流于填表", 8), ("整改不够实", 5)],
            Figures.Problems.Select(problem => (problem.Text.Headline, problem.Units.Value)));

    [Fact]
    public void Two_units_must_rectify() => Assert.Equal(2, Figures.Rectifications.Value);

    [Fact]
    public void Ranks_are_shared_somewhere_and_then_skip()
    {
        var ranks = Figures.Results.Select(result => result.Rank).ToList();
        Assert.True(ranks.Distinct().Count() < ranks.Count);
        Assert.All(ranks, rank => Assert.Equal(ranks.IndexOf(rank) + 1, rank));
    }

    [Fact]
    public void The_units_of_the_published_report_are_there()
    {
        var names = Book.Entries.Select(entry => entry.Unit.Value.Name).ToList();
        Assert.All(["洛龙区服务业发展局", "洛龙区司法局", "洛龙区统计局"], name => Assert.Contains(name, names));
        Assert.Equal(12, Book.Entries.Count(entry => entry.Unit.Value.UnitKind == UnitKind.TownshipFinanceOffice));
    }

    [Fact]
    public void Five_aspects_are_named_and_the_scheme_is_an_example()
    {
        Assert.Equal(["基础工作", "绩效目标管理", "绩效跟踪监控管理", "绩效评价管理", "评价结果应用"], Book.Scheme.Value.Aspects.Select(aspect => aspect.Name));
        Assert.True(Book.Scheme.Value.IsExample);
        Assert.True(Book.Organ.Value.OrganCodeIsExample);
    }

    [Fact]
    public void Two_readings_give_the_same_records() => Assert.Equal(new SeedFolder().Read().Value!.Hash, new SeedFolder().Read().Value!.Hash);

    [Fact]
    public void A_changed_score_changes_the_hash() =>
        Assert.NotEqual(new SeedFolder().Read().Value!.Hash, new SeedFolder().Replace("assessments-2019.csv", "2019-12-0", "2019-12-1").Read().Value!.Hash);

    [Fact]
    public void It_goes_into_an_empty_store_once()
    {
        var store = new FakeRecords();
        var seed = new SeedFolder().Read().Value!;
        Assert.Equal(1 + 63 + 1 + 1 + 63, seed.PutInto(store).Count);
        var refused = Assert.Throws<CommandRefusedException>(() => seed.PutInto(store));
        Assert.Equal("R220", Assert.Single(refused.Findings).Code);
        Assert.Equal(1, store.Find("unit", "101")!.Revision);
    }

    [Fact]
    public void The_template_of_the_notice_can_be_filled()
    {
        var folder = Path.Combine(SeedFolder.Root, "report-templates", "assessment-notice", "1.0.0");
        var schema = SchemaReader.Read(File.ReadAllBytes(Path.Combine(folder, "schema.json")), "schema.json");
        Assert.Empty(schema.Findings);
        var snapshot = new Datasets().Take(new("assessment", 2019), schema.Value!, Store());
        Assert.Empty(snapshot.Findings);
        Assert.Equal(63, ((ListNode)snapshot.Value!.Root["各单位"]).Items.Count);
        Assert.Empty(DataSnapshot.Load(schema.Value!, File.ReadAllBytes(Path.Combine(folder, "sample.json")), "sample.json").Findings);
    }

    [Fact]
    public void A_sixth_aspect_does_not_fit_the_template_and_is_said()
    {
        var schema = SchemaReader.Read(File.ReadAllBytes(Path.Combine(SeedFolder.Root, "report-templates", "assessment-notice", "1.0.0", "schema.json")), "schema.json").Value!;
        var scheme = Book.Scheme.Value;
        var store = Store();
        store.Put(AssessmentScheme.Kind, scheme.Id, RecordJson.Write(scheme with
        {
            Aspects = [.. scheme.Aspects.Take(4), scheme.Aspects[4] with { Points = 10 }, new("PUBLIC", "信息公开", 5)],
        }));
        foreach (var (assessment, _) in Book.Entries.Select(entry => entry.Assessment))
        {
            store.Put(Assessment.Kind, assessment.Id, RecordJson.Write(assessment with
            {
                Scores = [.. assessment.Scores.Take(4), new("APPLY", 10, 10), new("PUBLIC", 5, 5)],
                Deductions = [.. assessment.Deductions.Where(deduction => deduction.Aspect != "APPLY")],
            }));
        }

        var finding = Assert.Single(new Datasets().Take(new("assessment", 2019), schema, store).Findings);
        Assert.Equal("R123", finding.Code);
        Assert.Contains("/aspects", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_in_parallel_agree()
    {
        var schema = SchemaReader.Read(File.ReadAllBytes(Path.Combine(SeedFolder.Root, "report-templates", "assessment-notice", "1.0.0", "schema.json")), "schema.json").Value!;
        var (datasets, store) = (new Datasets(), Store());
        var hashes = new ContentHash[8];
        Parallel.For(0, hashes.Length, i => hashes[i] = datasets.Take(new("assessment", 2019), schema, store).Value!.Hash);
        Assert.Single(hashes.Distinct());
    }

    [Fact]
    public void The_notice_is_dated_before_the_report_that_says_it_is_out()
    {
        using var notice = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SeedFolder.Folder, "notice-2019.json")));
        var facts = DocumentFacts.FromJson(JsonSerializer.SerializeToUtf8Bytes(notice.RootElement.GetProperty("facts")));
        Assert.Equal(new DateOnly(2019, 12, 23), facts.IssueDate);
        Assert.True(facts.Public);
        var registration = notice.RootElement.GetProperty("registration");
        Assert.Equal(Book.Organ.Value.OrganCode, registration.GetProperty("organCode").GetString());
        Assert.True(registration.GetProperty("printDate").GetDateTime() < new DateTime(2019, 12, 25));
    }

    private static AssessmentBook Open() => AssessmentBook.Open(Store(), 2019).Value!;

    private static FakeRecords Store()
    {
        var store = new FakeRecords();
        new SeedFolder().Read().Value!.PutInto(store);
        return store;
    }

    private static decimal Print(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);
}
