using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportHub.Records;
using ReportHub.UnitTests.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>The whole seed of 2019 in memory: the assessment, the published lists, and the rows behind the published totals; tests change what they are about.</summary>
internal sealed class WholeYear
{
    public const int Fiscal = 2019;

    private static readonly SeedData Assessment = ReportHub.Records.Seed.Load(SeedFolder.Folder).Value!;
    private static readonly SyntheticYear Rows = SyntheticYear.Of(Assessment.FirstLevelUnits);

    public WholeYear()
    {
        Assessment.PutInto(Store);
        PutLists();
        PutAll(Rows.Projects, Project.Kind, Json.Project);
        PutAll(Rows.Goals, Goal.Kind, Json.Goal);
        PutAll(Rows.Monitoring, MonitorReport.Kind, Json.MonitorReport);
        PutAll(Rows.SelfEvaluations, SelfEvaluation.Kind, Json.SelfEvaluation);
        PutAll(Rows.Evaluations, Evaluation.Kind, Json.Evaluation);
        PutAll(Rows.Liaisons, Liaison.Kind, Json.Liaison);
    }

    public FakeRecords Store { get; } = new();

    private static RecordJsonContext Json => RecordJsonContext.Default;

    /// <summary>Puts a new revision of a record.</summary>
    public WholeYear Change<T>(string kind, string id, JsonTypeInfo<T> type, Func<T, T> change)
        where T : class
    {
        Store.Put(kind, id, RecordJson.Write(change(Find(kind, id, type)), type));
        return this;
    }

    public WholeYear Remove(string kind, Func<StoredRecord, bool>? which = null)
    {
        foreach (var record in Store.List(kind).Where(which ?? (_ => true)).ToList())
        {
            Store.Remove(kind, record.Id);
        }

        return this;
    }

    public T Find<T>(string kind, string id, JsonTypeInfo<T> type)
        where T : class => JsonSerializer.Deserialize(Store.Find(kind, id)!.Json.Span, type)!;

    public IReadOnlyList<T> List<T>(string kind, JsonTypeInfo<T> type)
        where T : class => [.. Store.List(kind).Select(record => JsonSerializer.Deserialize(record.Json.Span, type)!)];

    private void PutLists()
    {
        PutList(Agency.Kind, Json.Agency);
        PutList(CoverageBase.Kind, Json.CoverageBase);
        PutList(DisclosureItem.Kind, Json.DisclosureItem);
        PutList(EvaluationBatch.Kind, Json.EvaluationBatch);
        PutList(Evaluation.Kind, Json.Evaluation);
        PutList(Feedback.Kind, Json.Feedback);
        PutList(IndicatorScheme.Kind, Json.IndicatorScheme);
        PutList(MonitoringScheme.Kind, Json.MonitoringScheme);
        PutList(NewsItem.Kind, Json.NewsItem);
        PutList(RatingScheme.Kind, Json.RatingScheme);
        PutList(RectificationScheme.Kind, Json.RectificationScheme);
        PutList(Rectification.Kind, Json.Rectification);
        PutList(ResultUse.Kind, Json.ResultUse);
        PutList(Rule.Kind, Json.Rule);
        PutList(TrainingEvent.Kind, Json.TrainingEvent);
        PutList(WorkNote.Kind, Json.WorkNote);
        PutList(WorkYear.Kind, Json.WorkYear);
    }

    private void PutList<T>(string kind, JsonTypeInfo<T> type)
        where T : class, IRecord
    {
        using var list = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SeedFolder.Folder, "year-2019", kind + ".json")));
        PutAll(list.RootElement.EnumerateArray().Select(record => record.Deserialize(type)!), kind, type);
    }

    private void PutAll<T>(IEnumerable<T> records, string kind, JsonTypeInfo<T> type)
        where T : class, IRecord
    {
        foreach (var record in records)
        {
            Store.Put(kind, record.RecordId, RecordJson.Write(record, type));
        }
    }
}
