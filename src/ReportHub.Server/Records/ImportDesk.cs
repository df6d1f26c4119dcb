using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Records;

/// <summary>Where files of records come in, one after the other: a file of 50,000 rows takes a good deal of memory while it is read.</summary>
internal sealed class ImportDesk(IRecordStore store, RecordOffice office) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>The plan, and what carrying it out came to; null for a dry run.</summary>
    /// <param name="mode">Null for a dry run, which needs no <paramref name="caller"/>.</param>
    /// <exception cref="CommandRefusedException">The file cannot be taken so; every finding, nothing is written.</exception>
    public async Task<(ImportPlan Plan, ChangeAnswer? Answer)> TakeAsync(ImportRequest request, ImportMode? mode, CommandContext? caller, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var plan = Import.Plan(request.Kind, request.FileName, request.Bytes, store, request.AmountsConfirmed);
            return (plan, mode is { } wanted ? await Import.CommitAsync(office, plan, wanted, caller!, cancellation) : null);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}

/// <summary>A file of records of one kind; <paramref name="AmountsConfirmed"/>: somebody has looked at the amounts in doubt.</summary>
internal sealed record ImportRequest(RecordKind Kind, string FileName, ReadOnlyMemory<byte> Bytes, bool AmountsConfirmed);

/// <summary>
/// What a file comes to: records made, changed, left as they are, not taken. <paramref name="Committed"/> is false for a dry run, which says whether the file
/// could be taken whole or by its good rows.
/// </summary>
internal sealed record ImportView(
    string Kind, string Mode, bool Committed, bool Repeated, int New, int Changed, int Same, int Bad, bool AcceptsWhole, bool AcceptsGood, IReadOnlyList<FindingView> Findings)
{
    public static ImportView Of(ImportPlan plan, string mode, ChangeAnswer? answer)
    {
        // Asked again under the same key, the plan finds its own records: the answer is told from what was done the first time.
        var counts = answer is null
            ? plan.Counts
            : new(answer.Outcomes.Count(IsNew), answer.Outcomes.Count(outcome => outcome.Changed && !IsNew(outcome)), answer.Outcomes.Count(outcome => !outcome.Changed), plan.Counts.Bad);
        return new(
            plan.Kind.Name, mode, answer is not null, answer?.Repeated ?? false, counts.New, counts.Changed, counts.Same, counts.Bad,
            plan.Accepts(ImportMode.Whole), plan.Accepts(ImportMode.GoodRows), FindingView.Of(plan.Findings));
    }

    private static bool IsNew(RecordOutcome outcome) => outcome is { Changed: true, Revision: 1 };
}
