using CsCheck;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;
using static ReportHub.LayoutTests.Tables.GivenTable;

namespace ReportHub.LayoutTests.Tables;

/// <summary>Tables drawn at random: spans in both directions, long and short texts, every option.</summary>
public sealed class RandomTableTests
{
    private static readonly Gen<string> Texts = Gen.Frequency(
        (6, Gen.OneOf("甲", "1.5", "-12,345.67%", "无", "优秀")),
        (4, Gen.String[Gen.Char["预算绩效管理工作财政局单位"], 1, 40]),
        (1, Gen.String[Gen.Char["预算绩效管理工作，。1"], 200, 900]));

    /// <summary>Draws a span and a text for every place; places that an earlier cell covers are passed over.</summary>
    private static readonly Gen<Table> Tables =
        from columns in Gen.Int[1, 5]
        from rows in Gen.Int[1, 60]
        from headerRows in Gen.Int[0, 2]
        from places in Gen.Select(Texts, Gen.Int[1, 3], Gen.Frequency((12, Gen.Const(1)), (2, Gen.Int[2, 4]), (1, Gen.Int[40, 60]))).Array[columns * rows]
        from flags in Gen.Bool.Array[5]
        from alignments in Gen.Enum<Alignment>().Array[columns]
        select Build(columns, rows, Math.Min(headerRows, rows - 1), places, flags, alignments);

    [Fact]
    public void Every_text_is_set_once_in_reading_order_inside_the_type_area() => Tables.Sample(table =>
    {
        var (pages, outcome) = Set(Plain(table));
        if (outcome.Findings is [{ Code: "L111" }])
        {
            Assert.Contains(table.Rows, row => row.Cells.Any(cell => cell.RowSpan > 1));
            return;
        }

        Assert.Empty(outcome.Findings);
        Assert.Equal(table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Content.PlainText()), Read(pages).Skip(table.Caption is null ? 0 : 1));
        foreach (var item in pages.Pages.SelectMany(page => page.Items))
        {
            AssertInside(item);
        }
    });

    [Fact]
    public void Rows_and_edges_are_told_for_the_whole_table() => Tables.Sample(table =>
    {
        var outcome = Set(Plain(table)).Outcome;
        if (outcome.Value is not { } decisions)
        {
            Assert.Equal("L111", Assert.Single(outcome.Findings).Code);
            return;
        }

        Assert.Equal(table.Rows.Count, decisions.TableRowHeights[0].Count);
        Assert.Equal(Mm(156), decisions.TableColumnEdges[0][^1]);
        Assert.Equal(table.Columns.Count + 1, decisions.TableColumnEdges[0].Count);
        Assert.True(decisions.TablePageStarts[0].Zip(decisions.TablePageStarts[0].Skip(1)).All(pair => pair.First < pair.Second));
    });

    [Fact]
    public void Every_page_of_a_table_is_enclosed_by_outer_lines() => Tables.Sample(table =>
    {
        var (pages, outcome) = Set(Plain(table));
        foreach (var page in outcome.Findings.HasErrors() ? [] : pages.Pages)
        {
            var rules = page.Items.OfType<Rule>().ToList();
            var (top, bottom) = (rules.Min(rule => rule.Y), rules.Max(rule => rule.Y + rule.Height));
            Assert.Contains(rules, rule => (rule.Y, rule.Width, rule.Height) == (top, Mm(156), TableMetrics.OuterRule));
            Assert.Contains(rules, rule => (rule.Y + rule.Height, rule.Width, rule.Height) == (bottom, Mm(156), TableMetrics.OuterRule));
            foreach (var x in (Length[])[Mm(28), Mm(184) - TableMetrics.OuterRule])
            {
                Assert.Contains(rules, rule => (rule.X, rule.Y, rule.Y + rule.Height, rule.Width) == (x, top, bottom, TableMetrics.OuterRule));
            }
        }
    });

    private static void AssertInside(PageItem item)
    {
        switch (item)
        {
            case GlyphRun { Structure: not PageItem.Artifact } run:
                Assert.True(run.X >= Mm(28) && EndOf(run) <= Mm(184) && run.Baseline > Mm(37) && run.Baseline < Mm(262), TextOf(run));
                break;
            case Rule rule:
                Assert.True(rule.X >= Mm(28) && rule.X + rule.Width <= Mm(184) && rule.Y >= Mm(37) && rule.Y + rule.Height <= Mm(262), rule.ToString());
                break;
            default:
                break;
        }
    }

    private static Table Build(int columns, int rows, int headerRows, (string Text, int Columns, int Rows)[] places, bool[] flags, Alignment[] alignments)
    {
        var until = new int[columns];
        var built = new List<TableRow>();
        for (var row = 0; row < rows; row++)
        {
            var cells = new List<TableCell>();
            for (var column = 0; column < columns;)
            {
                var (text, wide, high) = places[(row * columns) + column];
                var span = 1;
                while (until[column] <= row && span < wide && column + span < columns && until[column + span] <= row)
                {
                    span++;
                }

                if (until[column] <= row)
                {
                    var end = row < headerRows ? headerRows : rows;
                    high = Math.Min(high, end - row);
                    cells.Add(Cell(row < headerRows ? text[..Math.Min(8, text.Length)] : text, span, high));
                    Array.Fill(until, row + high, column, span);
                }

                column += span;
            }

            built.Add(new(cells));
        }

        return new(
            [.. alignments.Select(alignment => new TableColumn(alignment, flags[0] ? 0 : 1) { AlignsDecimalPoints = flags[1], MayShrink = flags[2] })],
            headerRows,
            built)
        {
            BalancesColumns = flags[0],
            MarksContinuation = flags[3],
            Caption = flags[4] ? new(1, [new Text("题")]) : null,
        };
    }
}
