namespace ReportHub.Records;

/// <summary>The total of a self-evaluation form, unrounded.</summary>
public static class TotalScore
{
    /// <summary>
    /// Execution points and indicator scores together. Where execution is 不适用 (null), its points are spread over the other parts in proportion:
    /// their sum counts x 100 / (100 - points).
    /// </summary>
    public static decimal Of(decimal? execution, decimal executionPoints, decimal indicators)
    {
        if (execution is { } score)
        {
            return score + indicators;
        }

        var rest = WeightScheme.FullMarks - executionPoints;
        return rest <= 0 ? 0 : indicators * WeightScheme.FullMarks / rest;
    }
}
