using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>The bureau's year, published and invented rows alike, breaks no rule of its kinds.</summary>
public sealed class The_year_passes_its_checks
{
    private static readonly string Folder = Path.Combine(SeedFolder.Folder, "year-2019");
    private static readonly string[] ReferredTo = [IndicatorScheme.Kind, MonitoringScheme.Kind, WeightScheme.Kind, RatingScheme.Kind, RectificationScheme.Kind, Section.Kind];

    private readonly Records.FakeRecords records = new();

    public The_year_passes_its_checks()
    {
        var seed = ReportHub.Records.Seed.Load(SeedFolder.Folder).Value!;
        seed.PutInto(records);
        foreach (var kind in ReferredTo)
        {
            using var list = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, kind + ".json")));
            foreach (var record in list.RootElement.EnumerateArray())
            {
                records.Put(kind, record.GetProperty("code").GetString()!, CanonicalJson.Of(record));
            }
        }

        Invented = SyntheticYear.Of(seed.FirstLevelUnits);
        Put(Project.Kind, Invented.Projects, RecordJsonContext.Default.Project);
    }

    private SyntheticYear Invented { get; }

    [Fact]
    public void The_published_rows() => Assert.NotEmpty(SeedYear.Load(Folder).Value!.PutInto(records));

    [Fact]
    public void The_invented_rows()
    {
        SeedYear.Load(Folder).Value!.PutInto(records);
        Assert.Empty(TakeOver(MonitoringKind.Kind, Invented.Monitoring, RecordJsonContext.Default.MonitorReport));
        Assert.Empty(TakeOver(SelfEvaluationKind.Kind, Invented.SelfEvaluations, RecordJsonContext.Default.SelfEvaluation));
        Assert.Empty(TakeOver(EvaluationKind.Kind, Invented.Evaluations, RecordJsonContext.Default.Evaluation));
        Assert.Empty(MonitoringCoverage.Of(records, 2019).Findings);
    }

    [Fact]
    public void The_assessments()
    {
        foreach (var assessment in records.List(Assessment.Kind))
        {
            Assert.Empty(AssessmentKind.Kind.Check(assessment.Json, null, new(records, NoPlaces.Instance, TakesOver: true)).Findings);
        }
    }

    private IReadOnlyList<Diagnostic> TakeOver<T>(RecordKind kind, IReadOnlyList<T> rows, JsonTypeInfo<T> type)
        where T : class, IRecord
    {
        var run = new ChangeRun(records);
        foreach (var row in rows)
        {
            run.Apply(new RecordChange.TakeOver(kind, RecordJson.Write(row, type), NoPlaces.Instance));
        }

        return run.Findings;
    }

    private void Put<T>(string kind, IReadOnlyList<T> rows, JsonTypeInfo<T> type)
        where T : class, IRecord
    {
        foreach (var row in rows)
        {
            records.Put(kind, row.RecordId, RecordJson.Write(row, type));
        }
    }
}
