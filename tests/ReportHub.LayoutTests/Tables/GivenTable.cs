using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.Tables;

/// <summary>Tables written shortly, and what stands in them on a page.</summary>
internal static class GivenTable
{
    public static TableCell Cell(string text, int columnSpan = 1, int rowSpan = 1, Alignment? alignment = null) => new([new Text(text)], columnSpan, rowSpan, alignment);

    public static TableRow Row(params IReadOnlyList<TableCell> cells) => new(cells);

    public static TableRow Row(params IReadOnlyList<string> texts) => new([.. texts.Select(text => Cell(text))]);

    public static Table Of(IReadOnlyList<TableColumn> columns, int headerRows, params IReadOnlyList<TableRow> rows) => new(columns, headerRows, rows);

    public static IReadOnlyList<TableColumn> Even(int columns) => [.. Enumerable.Repeat(new TableColumn(Alignment.Centre, 1), columns)];

    public static IReadOnlyList<GlyphRun> Runs(Page page) => [.. page.Items.OfType<GlyphRun>()];

    public static GlyphRun RunOf(PagedDocument pages, string text) => pages.Pages.SelectMany(Runs).Single(run => TextOf(run) == text);

    /// <summary>Texts of a page that are read, in the order of the structure, folio and repeated header left out.</summary>
    public static IReadOnlyList<string> Read(PagedDocument pages)
    {
        var byElement = pages.Pages.SelectMany(Runs).Where(run => run.Structure != PageItem.Artifact)
            .GroupBy(run => run.Structure).ToDictionary(runs => runs.Key, runs => string.Concat(runs.Select(TextOf)));
        var read = new List<string>();
        Walk(pages.Structure!);
        return read;

        void Walk(StructureElement element)
        {
            if (byElement.TryGetValue(element.Id, out var text))
            {
                read.Add(text);
            }

            foreach (var child in element.Children)
            {
                Walk(child);
            }
        }
    }

    public static IReadOnlyList<Length> Widths(Outcome<LayoutDecisions> outcome, int table = 0)
    {
        var edges = outcome.Value!.TableColumnEdges[table];
        return [.. Enumerable.Range(1, edges.Count - 1).Select(i => edges[i] - edges[i - 1])];
    }

    /// <summary>Where the glyph with this character stands in the run.</summary>
    public static Length PlaceOf(GlyphRun run, char character)
    {
        var x = run.X;
        foreach (var glyph in run.Glyphs.Span)
        {
            if (glyph.CodePoint == character)
            {
                return x;
            }

            x += glyph.Advance;
        }

        throw new InvalidOperationException($"No {character} in {TextOf(run)}.");
    }
}
