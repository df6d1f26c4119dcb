using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The one door to change records: checks inside the writer's unit of work, all or nothing.</summary>
public sealed class RecordOffice(IRecordStore store)
{
    /// <summary>Carries out the changes in their order as one unit. The same request key with the same changes answers the same.</summary>
    /// <exception cref="CommandRefusedException">Findings R3xx and R4xx of all changes at once; nothing is written.</exception>
    /// <exception cref="RequestKeyMisusedException">The key was used for another request.</exception>
    public async Task<ChangeAnswer> ApplyAsync(string command, IReadOnlyList<RecordChange> changes, CommandContext context, CancellationToken cancellation = default)
    {
        IReadOnlyList<Diagnostic> notices = [];
        var answer = await store.ExecuteAsync(new(command, context, ChangeBody.HashOf(changes)), unit =>
        {
            var run = ChangeRun.Of(unit, changes);
            notices = run.Findings;
            return run.Findings.HasErrors() ? throw new CommandRefusedException(run.Findings) : ChangeBody.Write(run.Outcomes);
        }, cancellation).ConfigureAwait(false);
        return new(ChangeBody.ReadOutcomes(answer.Json), notices, answer.Repeated);
    }

    /// <summary>What the changes would come to as the records stand; writes nothing.</summary>
    public Outcome<ChangeAnswer> Try(IReadOnlyList<RecordChange> changes)
    {
        var run = ChangeRun.Of(new TrialUnit(store), changes);
        return new(new ChangeAnswer(run.Outcomes, run.Findings, Repeated: false), run.Findings);
    }
}

/// <summary>What changes came to, with what was noticed on the way.</summary>
public sealed record ChangeAnswer(IReadOnlyList<RecordOutcome> Outcomes, IReadOnlyList<Diagnostic> Findings, bool Repeated);
