using ReportHub.Foundation;
using ReportHub.Tests.Specimens;

namespace ReportHub.ConformanceTests.Specimens;

/// <summary>No state is shared between renderings: QuestPDF #1447 wrote U+0000 into a few percent of concurrent files.</summary>
public sealed class ParallelTests
{
    private const int Threads = 8;
    private const int Documents = 500;

    [Fact]
    public void Eight_threads_with_500_random_documents_write_the_bytes_of_one_thread()
    {
        var fonts = SpecimenFiles.Fonts;
        var alone = Enumerable.Range(0, Documents).Select(seed => Render(seed)).ToArray();
        var together = new (ContentHash Pdf, ContentHash Docx)[Documents];
        Parallel.For(0, Documents, new ParallelOptions { MaxDegreeOfParallelism = Threads }, seed => together[seed] = Render(seed));
        Assert.Equal(alone, together);

        (ContentHash Pdf, ContentHash Docx) Render(int seed)
        {
            var file = SpecimenFiles.Make($"random {seed}", RandomDocuments.Make(seed), fonts);
            return (ContentHash.Of(file.Pdf), ContentHash.Of(file.Docx));
        }
    }
}
