using System.Text.Json.Serialization.Metadata;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What a roll-over would make, and what people should look after, from the records as they stand.</summary>
internal sealed class RollOverPlan(IRecordReader records, YearChange years)
{
    private readonly List<RecordChange> changes = [];
    private readonly List<Diagnostic> findings = [];

    /// <summary>Creations, what is referred to before what refers to it.</summary>
    public IReadOnlyList<RecordChange> Changes => changes;

    public IReadOnlyList<Diagnostic> Findings => findings;

    public YearChange Years => years;

    public IRecordReader Records => records;

    public void Make()
    {
        var projects = new CarriedProjects(this);
        var carried = projects.Carry();
        new CarriedGoals(this, carried).Carry();
        var found = new CarriedYear(this).Carry();
        if (!projects.FoundAny && !found)
        {
            findings.Add(Diagnostic.Error("R441", $"{years.From} 年度没有项目、工作年度和年度考核的记录，无从结转。", hint: "核对年度，或先录入这一年度的记录"));
            return;
        }

        EndingSchemes.Name(this);
    }

    public void Create<T>(RecordKind kind, T record, JsonTypeInfo<T> type)
        where T : class, IRecord => changes.Add(new RecordChange.Create(kind, RecordJson.Write(record, type)));

    public void Note(string code, string message, string hint) => findings.Add(Diagnostic.Notice(code, message, hint: hint));

    public void Warn(string code, string message, string hint) => findings.Add(Diagnostic.Warning(code, message, hint: hint));

    /// <summary>All records of a kind that can be read, by id.</summary>
    public IEnumerable<T> All<T>(string kind, JsonTypeInfo<T> type)
        where T : class => records.List(kind).OrderBy(record => record.Id, StringComparer.Ordinal)
            .Select(record => RecordJson.TryRead(record.Json, type, out var value, out _) ? value : null).OfType<T>();
}
