using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// Begins a new year from the records of an earlier one: continuing projects with draft goals, the year's own record, the assessment round. Schemes stay
/// as they are, coverage bases are entered anew. What is already there is left alone, so that a second run changes nothing.
/// </summary>
public sealed class RollOver(IRecordStore store)
{
    private const int EarliestYear = 1950;
    private const int LatestYear = 2099;

    /// <summary>Makes the records of <paramref name="to"/> in one unit; the answer says which, with what to look after.</summary>
    /// <exception cref="CommandRefusedException">R440 years that do not follow, R441 nothing to begin from, or findings about the records to be made.</exception>
    /// <exception cref="RequestKeyMisusedException">The key was used for another request.</exception>
    public async Task<RollOverAnswer> RunAsync(int from, int to, CommandContext context, CancellationToken cancellation = default)
    {
        RequireYears(from, to);
        var body = ContentHash.Of(string.Create(CultureInfo.InvariantCulture, $"{from} {to}"));
        var answer = await store.ExecuteAsync(new("roll-over", context, body), unit => RollOverJson.Write(Carry(unit, new(from, to, context.BusinessDate))), cancellation).ConfigureAwait(false);
        return RollOverJson.Read(answer);
    }

    /// <summary>The roll-over inside a unit of work.</summary>
    internal static RollOverAnswer Carry(IUnitOfWork unit, YearChange years)
    {
        var plan = new RollOverPlan(unit, years);
        plan.Make();
        var run = new ChangeRun(unit);
        foreach (var change in plan.Changes)
        {
            run.Apply(change);
        }

        run.Finish();
        IReadOnlyList<Diagnostic> findings = [.. plan.Findings, .. run.Findings];
        return findings.HasErrors() ? throw new CommandRefusedException(findings) : new(years.From, years.To, run.Outcomes, findings, Repeated: false);
    }

    private static void RequireYears(int from, int to)
    {
        if (to != from + 1 || from < EarliestYear || to > LatestYear)
        {
            throw new CommandRefusedException("R440", $"不能从 {from} 年度结转到 {to} 年度。", $"只能结转到下一年度，年度在 {EarliestYear} 至 {LatestYear} 之间");
        }
    }
}

/// <summary>What a roll-over came to: the records made, none when all was there already, and what to look after.</summary>
public sealed record RollOverAnswer(int From, int To, IReadOnlyList<RecordOutcome> Made, IReadOnlyList<Diagnostic> Findings, bool Repeated);
