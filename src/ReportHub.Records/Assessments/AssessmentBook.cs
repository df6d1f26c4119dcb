using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// Everything one year's assessment consists of, checked: each unit that was valid when the round began stands once in <see cref="Entries"/>, in protocol
/// order, with its fixed assessment.
/// </summary>
internal sealed record AssessmentBook(
    Stored<Organ> Organ,
    Stored<AssessmentRound> Round,
    Stored<AssessmentScheme> Scheme,
    IReadOnlyList<AssessmentEntry> Entries)
{
    /// <summary>The book of a fiscal year; findings R1xx, all at once, say what is missing or contradictory.</summary>
    public static Outcome<AssessmentBook> Open(IRecordReader records, int fiscalYear)
    {
        var findings = new RecordFindings(NoPlaces.Instance);
        return new(Read(records, fiscalYear, findings), findings.All);
    }

    /// <summary>As <see cref="Open"/>, among the findings of a greater whole.</summary>
    public static AssessmentBook? Read(IRecordReader records, int fiscalYear, RecordFindings findings) =>
        BookReader.Read(records, fiscalYear, findings) is { } parts ? Of(parts, findings) : null;

    /// <summary>Checks the parts against each other; null when a finding is an error.</summary>
    public static AssessmentBook? Of(BookParts parts, RecordFindings findings)
    {
        BookCheck.Run(parts, findings);
        if (findings.HasErrors)
        {
            return null;
        }

        var assessments = parts.Assessments.ToDictionary(assessment => assessment.Value.Unit, StringComparer.Ordinal);
        var entries = parts.ValidUnits().Select(unit => new AssessmentEntry(unit, assessments[unit.Value.Code]));
        return new(parts.Organ, parts.Round, parts.Scheme, [.. entries]);
    }
}

/// <summary>A unit with its assessment.</summary>
internal sealed record AssessmentEntry(Stored<BudgetUnit> Unit, Stored<Assessment> Assessment);

/// <summary>The records a book is made of, readable but not yet checked against each other; <paramref name="Assessments"/> of the round's year only.</summary>
internal sealed record BookParts(
    Stored<Organ> Organ,
    Stored<AssessmentRound> Round,
    Stored<AssessmentScheme> Scheme,
    IReadOnlyList<Stored<BudgetUnit>> Units,
    IReadOnlyList<Stored<Assessment>> Assessments)
{
    /// <summary>First-level units valid on the day the round began, in protocol order.</summary>
    public IEnumerable<Stored<BudgetUnit>> ValidUnits() => Units
        .Where(unit => unit.Value.IsFirstLevel && unit.Value.IsValidOn(Round.Value.StartedOn))
        .OrderBy(unit => unit.Value.DisplayOrder)
        .ThenBy(unit => unit.Value.Code, StringComparer.Ordinal);
}
