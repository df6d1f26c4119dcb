using System.IO.Compression;
using System.Text;
using ReportHub.Foundation;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

public sealed class UnpackedContentTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_pdf_packed_otherwise_has_other_bytes_and_the_same_content(bool withCrossReferenceStream)
    {
        var small = Pdf(CompressionLevel.SmallestSize, "BT (84.37) Tj ET", withCrossReferenceStream);
        var stored = Pdf(CompressionLevel.NoCompression, "BT (84.37) Tj ET", withCrossReferenceStream);

        Assert.NotEqual(ContentHash.Of(small), ContentHash.Of(stored));
        Assert.Equal(UnpackedContent.Hash(OutputFormat.Pdf, small), UnpackedContent.Hash(OutputFormat.Pdf, stored));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Another_figure_in_a_stream_is_another_content(bool withCrossReferenceStream) => Assert.NotEqual(
        UnpackedContent.Hash(OutputFormat.Pdf, Pdf(CompressionLevel.Optimal, "BT (84.37) Tj ET", withCrossReferenceStream)),
        UnpackedContent.Hash(OutputFormat.Pdf, Pdf(CompressionLevel.Optimal, "BT (84.38) Tj ET", withCrossReferenceStream)));

    [Fact]
    public void Another_object_outside_streams_is_another_content() => Assert.NotEqual(
        UnpackedContent.Hash(OutputFormat.Pdf, Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<</A 1>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF")),
        UnpackedContent.Hash(OutputFormat.Pdf, Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<</A 2>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF")));

    [Fact]
    public void A_truncated_pdf_is_hashed_as_it_lies()
    {
        var whole = Pdf(CompressionLevel.Optimal, "BT (84.37) Tj ET", withCrossReferenceStream: false);

        Assert.NotEqual(UnpackedContent.Hash(OutputFormat.Pdf, whole), UnpackedContent.Hash(OutputFormat.Pdf, whole[..^200]));
    }

    private static byte[] Pdf(CompressionLevel level, string content, bool withCrossReferenceStream)
    {
        using var file = new MemoryStream();
        Write(file, "%PDF-1.7\n");
        Stream(file, level, 1, "/Type /Page", string.Concat(Enumerable.Repeat(content + "\n", 40)));
        var cross = file.Length;
        Stream(file, level, 2, "/Type /ObjStm /N 1", "3 0 <</Type /Catalog>>");
        if (withCrossReferenceStream)
        {
            cross = file.Length;
            Stream(file, level, 4, "/Type /XRef /W [1 4 2]", $"offset {cross}");
        }
        else
        {
            Write(file, $"xref\n0 1\n{cross:0000000000} 00000 n \ntrailer\n<</Root 3 0 R>>\n");
        }

        Write(file, $"startxref\n{cross}\n%%EOF\n");
        return file.ToArray();
    }

    private static void Stream(MemoryStream file, CompressionLevel level, int id, string dictionary, string text)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, level, leaveOpen: true))
        {
            deflate.Write(Encoding.ASCII.GetBytes(text));
        }

        Write(file, $"{id} 0 obj\n<<{dictionary} /Filter /FlateDecode /Length {packed.Length}>>\nstream\n");
        packed.WriteTo(file);
        Write(file, "\nendstream\nendobj\n");
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));
}
