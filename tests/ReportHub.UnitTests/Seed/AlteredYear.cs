using ReportHub.Records;
using ReportHub.UnitTests.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>The seed's scheme and as many of its units as there are <see cref="Totals"/>; what is lost to full marks is deducted by degree.</summary>
internal sealed record AlteredYear
{
    public required IReadOnlyList<(decimal Self, decimal Verified)> Totals { get; init; }

    /// <summary>How many units, from the first, were visited.</summary>
    public int Visits { get; init; }

    /// <summary>A coded reason of the aspect GOAL in place of its degree; null for none.</summary>
    public string? Reason { get; init; }

    public DateOnly StartedOn { get; init; } = new(2019, 12, 2);

    public Func<AssessmentScheme, AssessmentScheme> Scheme { get; init; } = scheme => scheme;

    public FakeRecords Store(AssessmentBook seed)
    {
        var (store, scheme) = (new FakeRecords(), Scheme(seed.Scheme.Value));
        var round = seed.Round.Value with { StartedOn = StartedOn, MaterialsDueOn = StartedOn, FixedOn = StartedOn };
        store.Put(Organ.Kind, seed.Organ.Value.Id, RecordJson.Write(seed.Organ.Value));
        store.Put(AssessmentScheme.Kind, scheme.Id, RecordJson.Write(scheme));
        store.Put(AssessmentRound.Kind, round.Id, RecordJson.Write(round));
        for (var i = 0; i < Totals.Count; i++)
        {
            var (unit, assessment) = (seed.Entries[i].Unit.Value, seed.Entries[i].Assessment.Value);
            store.Put(BudgetUnit.Kind, unit.Code, RecordJson.Write(unit));
            store.Put(Assessment.Kind, assessment.Id, RecordJson.Write(Of(assessment, i, scheme)));
        }

        return store;
    }

    private Assessment Of(Assessment assessment, int index, AssessmentScheme scheme)
    {
        var self = Spread(Totals[index].Self, scheme);
        var verified = Spread(Totals[index].Verified, scheme);
        return assessment with
        {
            Scores = [.. scheme.Aspects.Select((aspect, i) => new AspectScore(aspect.Id, self[i], verified[i]))],
            Deductions = [.. scheme.Aspects.Select((aspect, i) => new Deduction(aspect.Id, CodeOf(aspect), aspect.Points - verified[i], null)).Where(deduction => deduction.Points > 0)],
            OnSiteCheck = index < Visits,
        };
    }

    private string CodeOf(Aspect aspect) => aspect.Id == "GOAL" && Reason is not null ? Reason : aspect.Id + "_DEGREE";

    /// <summary>Points per aspect: what is lost in all is lost from the second aspect on, then from the first.</summary>
    private static decimal[] Spread(decimal total, AssessmentScheme scheme)
    {
        var lost = AssessmentScheme.FullMarks - total;
        var points = scheme.Aspects.Select(aspect => aspect.Points).ToArray();
        for (var i = 1; i <= points.Length; i++)
        {
            var taken = Math.Min(points[i % points.Length], lost);
            points[i % points.Length] -= taken;
            lost -= taken;
        }

        return points;
    }
}
