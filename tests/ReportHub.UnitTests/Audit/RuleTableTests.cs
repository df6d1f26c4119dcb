using System.Reflection;
using ReportHub.Audit;

namespace ReportHub.UnitTests.Audit;

/// <summary>The table of demands is whole, in the order of the clauses, and says what staff need.</summary>
public sealed class RuleTableTests
{
    [Fact]
    public void Every_rule_stands_in_the_table_once()
    {
        var fields = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<AuditRule>().ToHashSet(ReferenceEqualityComparer.Instance);
        Assert.Equal(fields.Count, PdfAuditor.AllRules.Count);
        Assert.All(PdfAuditor.AllRules, rule => Assert.Contains(rule, fields));
    }

    [Fact]
    public void Every_rule_says_clause_demand_and_repair_in_Chinese() => Assert.All(PdfAuditor.AllRules, rule =>
    {
        Assert.Matches(@"^\d{1,2}(\.\d){0,3}$", rule.Clause);
        Assert.All([rule.What, rule.Demand, rule.Repair], text => Assert.True(text.Any(character => character >= '\u4E00') || text.Contains("mm", StringComparison.Ordinal)));
        Assert.Equal(rule.Unit.Length == 0, rule.Tolerance == 0);
    });

    [Fact]
    public void Rows_and_characters_and_the_marks_face_are_no_errors() =>
        Assert.All([Rules.GridPitch, Rules.GridRow, Rules.GridColumns, Rules.MarkFace, Rules.ImprintThickness], rule => Assert.NotEqual(Strength.Must, rule.Strength));

    /// <summary>domain.md 0.1: both ways to count give the height of a size-3 character to a hundredth of a point.</summary>
    [Fact]
    public void The_height_of_a_character_follows_from_rows_as_from_columns()
    {
        Assert.Equal(15.797, Standard.Em3 * Standard.PointsPerMillimetre, 0.001);
        Assert.Equal(Standard.AreaWidth / Standard.Columns, Standard.Em3, 0.003);
        Assert.Equal(29.61, Standard.FlushPitch * Standard.PointsPerMillimetre, 0.02);
    }
}
