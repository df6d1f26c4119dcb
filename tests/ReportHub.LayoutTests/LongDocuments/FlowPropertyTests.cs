using CsCheck;
using ReportHub.Documents;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.LongDocuments;

/// <summary>For any sequence of blocks: the layout ends, nothing leaves the type area, everything is set once and in order.</summary>
public sealed class FlowPropertyTests
{
    private static readonly Gen<string> Words = Gen.Int[1, 300].Select(length => new string('文', length));

    private static readonly Gen<Block> Simple = Gen.OneOf(
        Words.Select(Block (text) => Prose(text)),
        Gen.Int[1, 4].Select(Block (level) => Heading(level, 1, "标题")),
        Gen.Select(Words, Gen.Int[1, 900]).Select(Block (pair) => Reports.Noted(pair.Item1, new string('注', pair.Item2), "。")),
        Gen.Select(Gen.Int[10, 3000], Gen.Int[10, 3000]).Select(Block (size) => Reports.Figure(size.Item1, size.Item2)),
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 50]).Select(Block (size) => Table(size.Item1, size.Item2, (row, _) => $"{row}")),
        Words.Select(Block (text) => new ListBlock(true, [new([Prose(text)]), new([Prose("项"), Prose("续")])])));

    private static readonly Gen<Block> AnyBlock = Gen.Frequency(
        (6, Simple),
        (1, Gen.Select(Simple.Array[1, 4], Gen.Bool).Select(Block (part) => new Part(part.Item2 ? Reports.Landscape : new() { RestartsNumbering = true }, part.Item1))));

    private static readonly Gen<ReportDocument> Documents = Gen.Select(AnyBlock.Array[1, 14], Gen.Bool, Gen.Bool, Gen.Enum<FolioForm>()).Select((body, flush, contents, folio) =>
        Reports.Report(body) with
        {
            Style = flush ? FlushGridTests.Flush : Reports.Style,
            Contents = contents ? new(2) : null,
            Pages = new() { Folio = folio, Header = [new Text("页眉")] },
        });

    [Fact]
    public void Layout_ends_and_nothing_leaves_the_type_area() => Documents.Sample(
        document =>
        {
            var (pages, outcome) = Set(document);
            Assert.Empty(outcome.Findings);
            Assert.All(pages.Pages, TypeArea.RequireInside);
            Assert.Equal(Enumerable.Range(1, pages.Pages.Count), pages.Pages.Select(page => page.Number));
        },
        iter: 120);

    [Fact]
    public void An_official_document_with_annexes_ends_with_its_imprint_on_an_upright_page() => Gen.Select(AnyBlock.Array[1, 8], AnyBlock.Array[1, 5], Gen.Bool).Sample(
        (body, annex, turned) =>
        {
            var notice = Notice([Prose("正文。"), .. body]) with { Annexes = [new("a", null, [new Text("附表")], annex) { Pages = turned ? Reports.Landscape : null }] };
            var (pages, outcome) = Set(notice with { Style = Reports.Style });
            Assert.Empty(outcome.Findings);
            Assert.All(pages.Pages, TypeArea.RequireInside);
            Assert.Equal(pages.Pages.Count, outcome.Value!.ImprintPage);
            Assert.Equal((PageOrientation.Portrait, 0), (pages.Pages[^1].Orientation, pages.Pages.Count % 2));
        },
        iter: 80);

    [Fact]
    public void Every_character_of_the_text_is_set_once() => Documents.Sample(
        document =>
        {
            var runs = Set(document).Pages.Pages.SelectMany(page => page.Items.OfType<GlyphRun>()).Where(run => run.Structure != PageItem.Artifact).ToList();
            Assert.Equal(Count(document.Body, '文'), CountSet('文', runs));
            Assert.Equal(Count(document.Body, '注'), CountSet('注', runs));
        },
        iter: 80);

    [Fact]
    public void A_long_chain_of_headings_ends_and_is_handed_on_page_by_page()
    {
        var (pages, outcome) = Set(Reports.Report([.. Enumerable.Range(1, 500).Select(Block (i) => Heading(1, i, "标题"))]));
        Assert.True(outcome.Succeeded);
        Assert.Equal(500, pages.Outline.Count);
        Assert.InRange(pages.Pages.Count, 500 / 22, 500 / 20);
    }

    [Fact]
    public void Pages_are_handed_on_while_later_blocks_are_not_yet_set()
    {
        var read = 0;
        var body = new CountingList<Block>([.. Enumerable.Range(0, 200).Select(Block (_) => Prose(new string('文', (28 * 11) - 2)))], () => read++);
        var readAtPage = new List<int>();
        PageLayout.Set(Reports.Report() with { Body = body }, GridFont.Set, new WatchingSink(() => readAtPage.Add(read)));
        Assert.Equal(100, readAtPage.Count);
        // Two paragraphs fill a page: when page n comes, little more than 2n have been looked at.
        Assert.True(readAtPage[10] <= 30 * 3, $"{readAtPage[10]} reads before page 11");
        Assert.True(readAtPage[10] * 5 < readAtPage[^1]);
    }

    private static int CountSet(char character, List<GlyphRun> runs) => runs.Sum(run => TextOf(run).Count(c => c == character));

    private static int Count(IReadOnlyList<Block> blocks, char character) => blocks.Sum(block => block switch
    {
        Paragraph paragraph => paragraph.Content.Sum(inline => inline switch
        {
            Text text => text.Value.Count(c => c == character),
            Footnote note => note.Content.PlainText().Count(c => c == character),
            _ => 0,
        }),
        ListBlock list => list.Items.Sum(item => Count(item.Content, character)),
        Part part => Count(part.Content, character),
        _ => 0,
    });

    private sealed class CountingList<T>(List<T> items, Action read) : IReadOnlyList<T>
    {
        public int Count => items.Count;

        public T this[int index]
        {
            get
            {
                read();
                return items[index];
            }
        }

        public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class WatchingSink(Action page) : IPageSink
    {
        public void Begin(DocumentProperties properties)
        {
        }

        public void Add(Page finished) => page();

        public void End(StructureElement root, IReadOnlyList<OutlineEntry> outline)
        {
        }
    }
}
