using ReportHub.Records;
using ReportHub.Server.Edge;
using ReportHub.Server.Records;

namespace ReportHub.Server.Years;

/// <summary>What a roll-over made (empty when all was there already) and what to look after.</summary>
internal sealed record RollOverView(int From, int To, IReadOnlyList<ChangedView> Made, IReadOnlyList<FindingView> Findings, bool Repeated)
{
    public static RollOverView Of(RollOverAnswer answer) =>
        new(answer.From, answer.To, [.. answer.Made.Select(ChangedView.Of)], FindingView.Of(answer.Findings), answer.Repeated);
}
