using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Everything the dataset “assessment” can tell of one year: the catalogue of its fields.</summary>
internal static class AssessmentFacts
{
    public static Fact.Group Of(AssessmentBook book, AssessmentFigures figures)
    {
        var scheme = book.Scheme.Value;
        var fields = new Dictionary<string, Fact>(StringComparer.Ordinal)
        {
            ["fiscalYear"] = book.Round.Value.FiscalYear,
            ["organ"] = OrganFacts(book.Organ),
            ["round"] = RoundFacts(book.Round.Value),
            ["addressees"] = new Fact.Many([.. book.Round.Value.CirculatedTo.Select(addressee => (Fact)addressee)]),
            ["scheme"] = SchemeFacts(book.Scheme),
            ["aspects"] = new Fact.Many([.. scheme.Aspects.Select((aspect, i) => AspectFacts(aspect, figures.AspectAverages[i], book.Scheme.Ref))], [book.Scheme.Ref]),
            ["stats"] = StatsFacts(figures),
            ["grades"] = new Fact.Many([.. figures.GradeCounts.Select(count => GradeFacts(count, book.Scheme.Ref))], figures.AllRecords),
            ["problems"] = new Fact.Many([.. figures.Problems.Select(problem => ProblemFacts(problem, book.Scheme.Ref))], figures.AllRecords),
            ["units"] = new Fact.Many([.. figures.Results.Select(UnitFacts)], figures.AllRecords),
            ["rectificationUnits"] = new Fact.Many([.. figures.BelowRectificationLine.Select(UnitFacts)], figures.AllRecords),
        };
        for (var i = 0; i < scheme.Aspects.Count; i++)
        {
            fields[AspectKey(i)] = AspectFacts(scheme.Aspects[i], figures.AspectAverages[i], book.Scheme.Ref);
        }

        return new(fields, [book.Round.Ref]);
    }

    private static Fact.Group OrganFacts(Stored<Organ> organ) => Fact.Of(
        [organ.Ref],
        ("name", organ.Value.FullName),
        ("shortName", organ.Value.ShortName),
        ("organCode", organ.Value.OrganCode),
        ("region", organ.Value.RegionName));

    private static Fact.Group RoundFacts(AssessmentRound round) => Fact.Of(
        null,
        ("startedOn", round.StartedOn),
        ("startedYear", round.StartedOn.Year),
        ("startedMonth", round.StartedOn.Month),
        ("materialsDueOn", round.MaterialsDueOn),
        ("fixedOn", round.FixedOn));

    private static Fact.Group SchemeFacts(Stored<AssessmentScheme> scheme) => Fact.Of(
        [scheme.Ref],
        ("name", scheme.Value.Name),
        ("isExample", scheme.Value.IsExample),
        ("fullMarks", AssessmentScheme.FullMarks),
        ("rectificationBelow", scheme.Value.Consequences.RectificationBelow),
        ("rectificationDays", scheme.Value.Consequences.RectificationDays),
        ("interviewee", scheme.Value.Consequences.Interviewee),
        ("useOfResults", scheme.Value.Consequences.UseOfResults));

    private static Fact.Group AspectFacts(Aspect aspect, Figure<decimal> average, RecordRef scheme) => Fact.Of(
        [scheme],
        ("id", aspect.Id),
        ("name", aspect.Name),
        ("points", aspect.Points),
        ("average", average));

    private static Fact.Group StatsFacts(AssessmentFigures figures) => Fact.Of(
        figures.AllRecords,
        ("unitCount", figures.UnitCount),
        ("average", figures.Average),
        ("selfAverage", figures.SelfAverage),
        ("selfDifference", figures.SelfDifference),
        ("highest", figures.Highest),
        ("lowest", figures.Lowest),
        ("onSiteChecks", figures.OnSiteChecks),
        ("rectifications", figures.Rectifications));

    private static Fact.Group GradeFacts(GradeCount count, RecordRef scheme) => Fact.Of(
        [scheme],
        ("name", count.Grade.Name),
        ("from", count.Grade.From),
        ("unitCount", count.Units));

    private static Fact.Group ProblemFacts(ProblemCount problem, RecordRef scheme) => Fact.Of(
        [scheme],
        ("code", problem.Reason.Code),
        ("aspect", problem.Reason.Aspect),
        ("headline", problem.Text.Headline),
        ("explanation", problem.Text.Explanation),
        ("unitCount", problem.Units));

    /// <summary>A row of the score table. Rank depends on all assessments; the row names its own two records, as a reader would look there first.</summary>
    private static Fact.Group UnitFacts(UnitResult result)
    {
        var fields = new Dictionary<string, Fact>(StringComparer.Ordinal)
        {
            ["rank"] = result.Rank,
            ["code"] = result.Entry.Unit.Value.Code,
            ["name"] = result.Entry.Unit.Value.Name,
            ["total"] = result.Total,
            ["selfTotal"] = result.SelfTotal,
            ["grade"] = result.Grade.Name,
            ["onSiteCheck"] = result.Entry.Assessment.Value.OnSiteCheck,
            ["filedOn"] = result.Entry.Assessment.Value.FiledOn,
        };
        for (var i = 0; i < result.Verified.Count; i++)
        {
            fields[AspectKey(i)] = result.Verified[i];
        }

        return new(fields, result.Records);
    }

    /// <summary>Aspects by place, for tables with one column each: aspect1, aspect2, …</summary>
    private static string AspectKey(int index) => "aspect" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
