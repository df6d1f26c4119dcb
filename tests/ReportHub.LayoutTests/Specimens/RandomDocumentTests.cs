using System.Globalization;
using System.Text;
using CsCheck;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Tests.Specimens;

namespace ReportHub.LayoutTests.Specimens;

/// <summary>What holds for any document, whatever stands in it.</summary>
public sealed class RandomDocumentTests
{
    private const int Documents = 300;

    /// <summary>Rules around a table and a glyph's own side bearing may touch the edge.</summary>
    private static readonly Length Touch = Length.FromMillimetres(0.2m);

    private static readonly Gen<int> Seeds = Gen.Int[0, int.MaxValue];

    [Fact]
    public void The_layout_of_any_document_ends_and_numbers_its_pages_without_a_gap() => Seeds.Sample(
        seed =>
        {
            var (pages, outcome) = Specimen.Set(RandomDocuments.Make(seed));
            Assert.True(outcome.Succeeded, $"seed {seed}: {string.Join('\n', outcome.Findings)}");
            Assert.Equal(Enumerable.Range(1, outcome.Value.PageCount), pages.Pages.Select(page => page.Number));
        },
        iter: Documents);

    [Fact]
    public void Nothing_of_the_text_leaves_the_type_area() => Seeds.Sample(
        seed =>
        {
            var document = RandomDocuments.MakePlain(seed);
            var area = document.Style.Page;
            foreach (var run in Specimen.Set(document).Pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Structure != PageItem.Artifact))
            {
                var end = Specimen.EndOf(run) - (run.Size / 2);
                Assert.True(run.X >= area.Left - (run.Size / 2) - Touch && end <= area.Left + area.AreaWidth + Touch, $"seed {seed}: {Specimen.TextOf(run)} at {run.X.Millimetres:0.00}");
                Assert.True(run.Baseline > area.Top && run.Baseline < area.AreaBottom + Touch, $"seed {seed}: {Specimen.TextOf(run)} at {run.Baseline.Millimetres:0.00} down");
            }
        },
        iter: Documents);

    [Fact]
    public void Reading_in_structure_order_gives_back_what_was_written_spaces_aside() => Seeds.Sample(
        seed =>
        {
            var document = RandomDocuments.MakePlain(seed);
            var (pages, outcome) = Specimen.Set(document);
            Assert.True(outcome.Succeeded, $"seed {seed}: {string.Join('\n', outcome.Findings)}");
            var drawn = new Dictionary<int, StringBuilder>();
            foreach (var run in pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Structure != PageItem.Artifact))
            {
                drawn.TryAdd(run.Structure, new());
                drawn[run.Structure].Append(Specimen.TextOf(run));
            }

            var read = new StringBuilder();
            Read(pages.Structure!, drawn, read);
            Assert.Equal(Squeeze(Written(document.Body)), Squeeze(read.ToString()));
        },
        iter: Documents);

    private static void Read(StructureElement element, Dictionary<int, StringBuilder> drawn, StringBuilder read)
    {
        read.Append(drawn.GetValueOrDefault(element.Id));
        foreach (var child in element.Children)
        {
            Read(child, drawn, read);
        }
    }

    private static string Written(IReadOnlyList<Block> blocks) => string.Concat(blocks.Select(block => block switch
    {
        Paragraph paragraph => paragraph.Content.PlainText(),
        Heading heading => HeadingNumbering.Mark(heading.Level, heading.Ordinal) + heading.Content.PlainText(),
        ListBlock list => string.Concat(list.Items.Select((item, i) => (list.Ordered ? (i + 1).ToString(CultureInfo.InvariantCulture) + "." : "·") + Written(item.Content))),
        Table table => string.Concat(table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Content.PlainText())),
        _ => throw new InvalidOperationException($"{block.GetType().Name} is not drawn here."),
    }));

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
