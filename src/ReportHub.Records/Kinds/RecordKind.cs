using System.Text.Json.Serialization.Metadata;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// A kind of record the office keeps, described once: what lists, forms, exports, the API and the checks of it need to know. All kinds stand in
/// <see cref="RecordKinds"/>.
/// </summary>
public abstract class RecordKind
{
    private protected RecordKind(string name, string title, IReadOnlyList<FormSheet> sheets, StateMachine? machine)
    {
        (Name, Title, Sheets, Machine) = (name, title, sheets, machine);
    }

    /// <summary>In ids and addresses: <c>goal</c>.</summary>
    public string Name { get; }

    /// <summary>For people: 绩效目标.</summary>
    public string Title { get; }

    /// <summary>The main sheet, then one for each list of items.</summary>
    public IReadOnlyList<FormSheet> Sheets { get; }

    public FormSheet Main => Sheets[0];

    /// <summary>Null for records without a life of their own.</summary>
    public StateMachine? Machine { get; }

    /// <summary>A whole record in JSON, as an example for callers.</summary>
    public required ReadOnlyMemory<byte> Example { get; init; }

    /// <summary>
    /// Reads and checks a record against itself, the record it replaces and those it refers to. Findings are placed by the surroundings; the
    /// value, in canonical JSON with its id, is present when none is an error. Illegal steps of state are findings.
    /// </summary>
    internal abstract Outcome<CheckedRecord> Check(ReadOnlyMemory<byte> json, StoredRecord? before, CheckSurroundings surroundings);

    /// <summary>
    /// Checks all records of the kind together, once after all changes of a unit: what would be quadratic if every record were compared with every
    /// other. Findings are about the touched ones.
    /// </summary>
    internal abstract IReadOnlyList<Diagnostic> CheckSet(IRecordReader records, TouchedRecords touched);

    /// <summary>The id the JSON leads to, or null when it cannot be read.</summary>
    internal abstract string? IdOf(ReadOnlyMemory<byte> json);
}

/// <summary>A record that may be put: canonical JSON and the id that follows from it.</summary>
internal sealed record CheckedRecord(string Id, ReadOnlyMemory<byte> Json);

/// <summary>What a check may look at: the other records, where people can see this one, and whether it is taken over from before the system.</summary>
/// <param name="TakesOver">Records from lists kept elsewhere may begin in any state; those made here begin at the first.</param>
internal sealed record CheckSurroundings(IRecordReader Records, IRecordPlaces Places, bool TakesOver);

/// <summary>A kind whose records are read as <typeparamref name="T"/>.</summary>
/// <param name="check">What must hold of one record beyond its shape, its references and its steps of state; null when nothing.</param>
/// <param name="checkSet">What must hold of all records together; null when nothing.</param>
internal sealed class RecordKind<T>(
    string name, string title, IReadOnlyList<FormSheet> sheets, JsonTypeInfo<T> type, StateMachine? machine = null, Action<RecordCheck<T>>? check = null, Action<SetCheck<T>>? checkSet = null)
    : RecordKind(name, title, sheets, machine)
    where T : class, IRecord
{
    internal override Outcome<CheckedRecord> Check(ReadOnlyMemory<byte> json, StoredRecord? before, CheckSurroundings surroundings)
    {
        var findings = new RecordFindings(surroundings.Places);
        if (!RecordJson.TryRead(json, type, out var value, out var error))
        {
            findings.Error("R301", Name, "", RecordJson.PointerOf(error), $"{Title}的内容读不懂：{error.Path ?? "$"} 处缺少成员、成员多余或类型不对。", "对照样例改正，样例见接口说明");
            return Outcome.Failed<CheckedRecord>(findings.All);
        }

        var earlier = before is not null && RecordJson.TryRead(before.Json, type, out var kept, out _) ? kept : null;
        var bytes = RecordJson.Write(value, type);
        ShapeCheck.Run(this, value.RecordId, bytes, before, surroundings, findings);
        check?.Invoke(new(value, earlier, surroundings, this, findings));
        return new(findings.HasErrors ? null : new CheckedRecord(value.RecordId, bytes), findings.All);
    }

    internal override IReadOnlyList<Diagnostic> CheckSet(IRecordReader records, TouchedRecords touched)
    {
        if (checkSet is null)
        {
            return [];
        }

        var findings = new RecordFindings(touched);
        var all = records.List(Name).OrderBy(record => record.Id, StringComparer.Ordinal)
            .Select(record => RecordJson.TryRead(record.Json, type, out var value, out _) ? value : null).OfType<T>().ToList();
        checkSet(new(all, touched.Of(this), records, Name, findings));
        return findings.All;
    }

    internal override string? IdOf(ReadOnlyMemory<byte> json) => RecordJson.TryRead(json, type, out var value, out _) ? value.RecordId : null;
}
