using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// The year's figures, unrounded, each with the records it came from. A figure over all units names <see cref="AllRecords"/>, one shared list; a count
/// names what it counted, or all of them when it counted none.
/// </summary>
internal sealed class AssessmentFigures
{
    private AssessmentFigures(AssessmentBook book, IReadOnlyList<UnitResult> results)
    {
        Results = results;
        AllRecords = [.. results.Select(result => result.Entry.Assessment.Ref).Append(book.Scheme.Ref).Order(RecordRef.Order)];
        SchemeRef = book.Scheme.Ref;
        UnitCount = All(results.Count, AssessmentDefinitions.UnitCount);
        Average = All(results.Sum(result => result.Total) / results.Count, AssessmentDefinitions.Average);
        SelfAverage = All(results.Sum(result => result.SelfTotal) / results.Count, AssessmentDefinitions.SelfAverage);
        SelfDifference = All((results.Sum(result => result.SelfTotal) - results.Sum(result => result.Total)) / results.Count, AssessmentDefinitions.SelfDifference);
        Highest = All(results.Max(result => result.Total), AssessmentDefinitions.Highest);
        Lowest = All(results.Min(result => result.Total), AssessmentDefinitions.Lowest);
        OnSiteChecks = CountOf(result => result.Entry.Assessment.Value.OnSiteCheck, AssessmentDefinitions.OnSiteChecks);
        var line = book.Scheme.Value.Consequences.RectificationBelow;
        BelowRectificationLine = [.. results.Where(result => result.Total < line)];
        Rectifications = CountOf(result => result.Total < line, AssessmentDefinitions.Rectifications(line));
        GradeCounts = [.. book.Scheme.Value.Grades.Select(grade => new GradeCount(grade, CountOf(result => ReferenceEquals(result.Grade, grade), AssessmentDefinitions.Of(grade))))];
        AspectAverages = [.. book.Scheme.Value.Aspects.Select((aspect, i) => All(results.Sum(result => result.Verified[i]) / results.Count, AssessmentDefinitions.Of(aspect)))];
        Problems = ProblemsOf(book.Scheme.Value);
    }

    /// <summary>By rank; within a rank in protocol order.</summary>
    public IReadOnlyList<UnitResult> Results { get; }

    /// <summary>All assessments of the year and the scheme, in <see cref="RecordRef.Order"/>.</summary>
    public IReadOnlyList<RecordRef> AllRecords { get; }

    public RecordRef SchemeRef { get; }

    public Figure<int> UnitCount { get; }

    public Figure<decimal> Average { get; }

    public Figure<decimal> SelfAverage { get; }

    /// <summary>Average self score minus average verified score: positive when the units saw themselves too well.</summary>
    public Figure<decimal> SelfDifference { get; }

    public Figure<decimal> Highest { get; }

    public Figure<decimal> Lowest { get; }

    public Figure<int> OnSiteChecks { get; }

    /// <summary>Units whose total lies below the scheme's line for rectification, by rank.</summary>
    public IReadOnlyList<UnitResult> BelowRectificationLine { get; }

    public Figure<int> Rectifications { get; }

    /// <summary>Every grade of the scheme, the best first, also those nobody got.</summary>
    public IReadOnlyList<GradeCount> GradeCounts { get; }

    public IReadOnlyList<Figure<decimal>> AspectAverages { get; }

    /// <summary>Problems found, the most frequent first, then in the scheme's order.</summary>
    public IReadOnlyList<ProblemCount> Problems { get; }

    public static AssessmentFigures Of(AssessmentBook book) => new(book, Ranking.Of(book));

    private Figure<T> All<T>(T value, FigureDefinition definition) => new(value, AllRecords, definition);

    private Figure<int> CountOf(Func<UnitResult, bool> counted, FigureDefinition definition)
    {
        var refs = Results.Where(counted).Select(result => result.Entry.Assessment.Ref).ToList();
        return new(refs.Count, refs.Count == 0 ? AllRecords : [.. refs.Append(SchemeRef).Order(RecordRef.Order)], definition);
    }

    private IReadOnlyList<ProblemCount> ProblemsOf(AssessmentScheme scheme) =>
    [
        .. from reason in scheme.Reasons
           where reason.Problem is not null
           let units = CountOf(
               result => result.Entry.Assessment.Value.Deductions.Any(deduction => string.Equals(deduction.Code, reason.Code, StringComparison.Ordinal)),
               AssessmentDefinitions.Of(reason, reason.Problem!))
           where units.Value > 0
           orderby units.Value descending
           select new ProblemCount(reason, reason.Problem!, units),
    ];
}

/// <summary>How many units got a grade.</summary>
internal sealed record GradeCount(Grade Grade, Figure<int> Units);

/// <summary>In how many units a problem was found; a unit counts once however often points were deducted for it.</summary>
internal sealed record ProblemCount(DeductionReason Reason, ProblemText Text, Figure<int> Units);
