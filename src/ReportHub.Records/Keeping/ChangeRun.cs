using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Carries out changes inside a unit of work, or against a trial reader that keeps nothing; every finding of every change at once.</summary>
internal sealed class ChangeRun(IUnitOfWork unit)
{
    private readonly List<Diagnostic> findings = [];
    private readonly List<RecordOutcome> outcomes = [];
    private readonly TouchedRecords touched = new();

    public IReadOnlyList<Diagnostic> Findings => findings;

    public IReadOnlyList<RecordOutcome> Outcomes => outcomes;

    /// <summary>All changes in their order, then the checks of whole kinds; look at <see cref="Findings"/> before keeping what the unit holds.</summary>
    public static ChangeRun Of(IUnitOfWork unit, IReadOnlyList<RecordChange> changes)
    {
        var run = new ChangeRun(new CachedUnit(unit));
        foreach (var change in changes)
        {
            run.Apply(change);
        }

        run.Finish();
        return run;
    }

    /// <summary>The findings of this change alone; no error means that it is done.</summary>
    public IReadOnlyList<Diagnostic> Apply(RecordChange change)
    {
        var found = change switch
        {
            RecordChange.Create create => Create(create),
            RecordChange.Replace replace => Replace(replace, replace.Id, replace.Json, replace.Revision),
            RecordChange.Patch patch => Patch(patch),
            RecordChange.Remove remove => Remove(remove),
            RecordChange.Step step => Step(step),
            RecordChange.TakeOver row => TakeOver(row),
            _ => throw new InvalidOperationException($"No way to carry out a {change.GetType().Name}."),
        };
        if (change.Part is { } part)
        {
            // A refusal is about the change as a whole and knows no member.
            found = [.. found.Select(finding => finding.Pointer is null ? finding with { Pointer = part } : finding)];
        }

        findings.AddRange(found);
        return found;
    }

    /// <summary>Once after the last change: every touched kind is checked as a whole. Findings join those of the changes.</summary>
    public IReadOnlyList<Diagnostic> Finish()
    {
        var found = touched.Kinds.SelectMany(kind => kind.CheckSet(unit, touched)).ToList();
        findings.AddRange(found);
        return found;
    }

    private IReadOnlyList<Diagnostic> Create(RecordChange.Create create)
    {
        var places = PlacesOf(create);
        var checkedRecord = create.Kind.Check(create.Json, null, new(unit, places, TakesOver: false));
        if (checkedRecord.Value is not { } record)
        {
            return checkedRecord.Findings;
        }

        return unit.Find(create.Kind.Name, record.Id) is null
            ? Put(create.Kind, record, checkedRecord.Findings, places)
            : [RecordRefusals.Exists(create.Kind, record.Id)];
    }

    private IReadOnlyList<Diagnostic> Replace(RecordChange change, string id, ReadOnlyMemory<byte> json, long revision)
    {
        var (kind, places) = (change.Kind, PlacesOf(change));
        var (before, refusal) = Current(kind, id, revision);
        if (before is null)
        {
            return [refusal!];
        }

        var result = kind.Check(json, before, new(unit, places, TakesOver: false));
        if (result.Value is not { } record)
        {
            return result.Findings;
        }

        return string.Equals(record.Id, id, StringComparison.Ordinal) ? PutIfChanged(kind, before, record, result.Findings, places) : [RecordRefusals.OtherId(kind, id, record.Id)];
    }

    private IReadOnlyList<Diagnostic> Patch(RecordChange.Patch patch)
    {
        var (record, refusal) = Current(patch.Kind, patch.Id, patch.Revision);
        return record is null ? [refusal!] : Replace(patch, patch.Id, MergePatch.Apply(record.Json.Span, patch.Members.Span), patch.Revision);
    }

    private IReadOnlyList<Diagnostic> Remove(RecordChange.Remove remove)
    {
        var (record, refusal) = Current(remove.Kind, remove.Id, remove.Revision);
        if (record is null)
        {
            return [refusal!];
        }

        if (References.To(unit, remove.Kind, remove.Id) is { Count: > 0 } users)
        {
            return [RecordRefusals.InUse(remove.Kind, remove.Id, users)];
        }

        unit.Remove(remove.Kind.Name, remove.Id);
        outcomes.Add(new(remove.Kind.Name, remove.Id, record.Revision + 1, Changed: true));
        return [];
    }

    private IReadOnlyList<Diagnostic> Step(RecordChange.Step step)
    {
        var (record, refusal) = Current(step.Kind, step.Id, step.Revision);
        if (record is null)
        {
            return [refusal!];
        }

        var stepped = StepTaking.Take(step, record);
        return stepped.Succeeded ? Replace(step, step.Id, stepped.Value.Json, step.Revision) : stepped.Findings;
    }

    private IReadOnlyList<Diagnostic> TakeOver(RecordChange.TakeOver row)
    {
        var id = row.Kind.IdOf(row.Json);
        var before = id is null ? null : unit.Find(row.Kind.Name, id);
        var result = row.Kind.Check(row.Json, before, new(unit, row.Places, TakesOver: true));
        return result.Value is not { } record
            ? result.Findings
            : before is null ? Put(row.Kind, record, result.Findings, row.Places) : PutIfChanged(row.Kind, before, record, result.Findings, row.Places);
    }

    private IReadOnlyList<Diagnostic> PutIfChanged(RecordKind kind, StoredRecord before, CheckedRecord record, IReadOnlyList<Diagnostic> found, IRecordPlaces places)
    {
        if (!before.Json.Span.SequenceEqual(record.Json.Span))
        {
            return Put(kind, record, found, places);
        }

        outcomes.Add(new(kind.Name, record.Id, before.Revision, Changed: false));
        return found;
    }

    private IReadOnlyList<Diagnostic> Put(RecordKind kind, CheckedRecord record, IReadOnlyList<Diagnostic> found, IRecordPlaces places)
    {
        touched.Add(kind, record.Id, places);
        outcomes.Add(new(kind.Name, record.Id, unit.Put(kind.Name, record.Id, record.Json).Revision, Changed: true));
        return found;
    }

    private static IRecordPlaces PlacesOf(RecordChange change) => change.Part is { } part ? new PartOfRequest(part) : NoPlaces.Instance;

    private (StoredRecord? Record, Diagnostic? Refusal) Current(RecordKind kind, string id, long revision) => unit.Find(kind.Name, id) switch
    {
        null => (null, RecordRefusals.Unknown(kind, id)),
        var record when record.Revision != revision => (null, RecordRefusals.Stale(kind, id, revision, record.Revision)),
        var record => (record, null),
    };
}
