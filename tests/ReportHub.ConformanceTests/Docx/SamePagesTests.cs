using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.Tests;
using ReportHub.UnitTests.Docx;

namespace ReportHub.ConformanceTests.Docx;

/// <summary>
/// The DOCX set by LibreOffice against our own pages: the same pages, the same lines on each, at the same height. The imprint is left out below LibreOffice
/// 24.2, which sets a floating table of full width in the flow; its XML is tested instead (DocxWriterTests).
/// </summary>
public sealed class SamePagesTests
{
    private static readonly (string Name, ReportDocument Document, double Millimetres)[] Samples =
    [
        ("notice", SampleDocuments.Notice, 0.5),
        ("everything", SampleDocuments.Everything, 1.0), // a table needs a paragraph of 10 twips behind it where another follows
    ];

    [Fact]
    public async Task LibreOffice_sets_the_lines_and_pages_that_we_set()
    {
        var folder = LibreOffice.FontsFolderOrSkip();
        var fonts = FontLibrary.Load(folder, FontMap.Standard).Value!.Fonts;
        var set = Samples.Select(sample => SamePages.Set(sample.Document, fonts)).ToList();
        var pdfs = await LibreOffice.ToPdfs([.. set.Select(pair => pair.Docx)], folder);
        for (var i = 0; i < Samples.Length; i++)
        {
            var (name, document, tolerance) = Samples[i];
            await File.WriteAllBytesAsync(Repository.Output($"sample-{name}-by-libreoffice.pdf"), pdfs[i], TestContext.Current.CancellationToken);
            Compare(document, PageLines.Of(set[i].Pages), PageLines.OfPdf(pdfs[i]), tolerance);
        }
    }

    [Fact]
    public void A_page_that_begins_otherwise_or_is_one_too_many_is_counted()
    {
        IReadOnlyList<IReadOnlyList<PageLine>> ours = [.. Enumerable.Range(0, 10).Select(i => (IReadOnlyList<PageLine>)[new(45, $"第{i}页"), new(55, "同")])];
        IReadOnlyList<IReadOnlyList<PageLine>> oneOther = [.. ours.SkipLast(1), [new(45, "另")]];
        IReadOnlyList<IReadOnlyList<PageLine>> twoOther = [.. ours.SkipLast(2), [new(45, "另")], [new(45, "另")]];
        Assert.Equal(0.9, PageComparison.Of("one", BreakingMode.Word, ours, oneOther).Share);
        Assert.True(PageComparison.Of("one", BreakingMode.Word, ours, oneOther).IsAlike);
        Assert.False(PageComparison.Of("two", BreakingMode.Word, ours, twoOther).IsAlike);
        Assert.True(PageComparison.Of("two", BreakingMode.Fine, ours, twoOther).IsAlike);
        Assert.False(PageComparison.Of("more", BreakingMode.Word, ours, [.. ours, []]).IsAlike);
        Assert.Contains("第9页", PageComparison.Of("one", BreakingMode.Word, ours, oneOther).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tied_paragraph_that_LibreOffice_moves_whole_begins_the_page_with_another_line_and_that_is_alike()
    {
        IReadOnlyList<IReadOnlyList<PageLine>> ours = [[new(45, "前文")], [new(45, "第二行")]];
        IReadOnlyList<IReadOnlyList<PageLine>> theirs = [[new(45, "前文")], [new(45, "第一行")]];
        Assert.Equal(2, PageComparison.Of("tied", BreakingMode.Word, ours, theirs, "第一行第二行").EqualFirstLines);
        Assert.Equal(1, PageComparison.Of("tied", BreakingMode.Word, ours, theirs, "另一段第一行第二行").EqualFirstLines);
        Assert.Equal(1, PageComparison.Of("not tied", BreakingMode.Word, ours, theirs).EqualFirstLines);
    }

    private static void Compare(ReportDocument document, IReadOnlyList<IReadOnlyList<PageLine>> ours, IReadOnlyList<IReadOnlyList<PageLine>> theirs, double tolerance)
    {
        Assert.Equal(ours.Count, theirs.Count);
        for (var page = 0; page < ours.Count; page++)
        {
            Compare(SamePages.WithoutImprint(ours[page], document), SamePages.WithoutImprint(theirs[page], document), page + 1, tolerance);
        }
    }

    private static void Compare(List<PageLine> ours, List<PageLine> theirs, int page, double tolerance)
    {
        Assert.True(
            ours.Select(line => line.Text).SequenceEqual(theirs.Select(line => line.Text), StringComparer.Ordinal),
            $"Page {page}.\nOurs:\n{string.Join('\n', ours)}\nTheirs:\n{string.Join('\n', theirs)}");
        for (var i = 0; i < ours.Count; i++)
        {
            Assert.True(Math.Abs(ours[i].Baseline - theirs[i].Baseline) <= tolerance, $"Page {page}: ours {ours[i]}, theirs {theirs[i]}");
        }
    }
}
