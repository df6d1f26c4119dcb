using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Facts that several sections of the year tell in the same way.</summary>
internal static class YearlyFacts
{
    /// <summary>Fiscal years as words: 2018, or 2017、2018.</summary>
    public static string Years(IEnumerable<int> years) => string.Join("、", years.Distinct().Order().Select(year => year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Rows of a table by unit.</summary>
    public static Fact.Many Rows(IReadOnlyList<UnitPart> parts) =>
        new([.. parts.Select(part => (Fact)Fact.Of(part.Count.Records, ("code", part.Unit.Code), ("name", part.Name), ("count", part.Count), ("amount", part.Amount)))]);

    /// <summary>Part over whole; null of nothing.</summary>
    public static Fact Ratio(decimal part, decimal whole, IReadOnlyList<RecordRef> records, FigureDefinition definition) =>
        whole == 0 ? (string?)null : new Figure<decimal>(part / whole, records, definition);
}
