using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.UnitTests.Images;
using static ReportHub.UnitTests.Pdf.PageBuilder;

namespace ReportHub.UnitTests.Pdf;

public sealed class PdfImageTests
{
    public static ImageAsset Asset { get; } = Read(new SamplePng(4, 4, PngColour.Rgb, 8, (x, y, channel) => SamplePng.Quarters(x, y, channel, 4)).Build());

    [Fact]
    public void A_picture_fills_its_box_in_a_marked_sequence() => Assert.Equal(
        "/Span<</MCID 0>>BDC\nq\n80 0 0 40 100 602 cm\n/I0 Do\nQ\nEMC\n",
        With(Asset).Write().Contents[0]);

    [Fact]
    public void A_picture_shown_twice_is_written_once()
    {
        var again = Asset with { Name = "copy.png" };
        var pdf = With(Asset).Page().Item(Shown(again)).Write();
        Assert.Single(pdf.Streams.FindAll(stream => stream.Entries.Contains("/Subtype/Image", StringComparison.Ordinal)));
        Assert.Matches(@"/XObject<</I0 \d+ 0 R>>", pdf.Objects);
    }

    [Fact]
    public void An_opaque_PNG_keeps_its_own_packing()
    {
        var png = PngFile.Read(Asset.Bytes, out _)!;
        var (entries, data) = Image(With(Asset).Write());
        Assert.Contains("/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 3/BitsPerComponent 8/Columns 4>>", entries, StringComparison.Ordinal);

        // Rows with their filter bytes, as PNG packs them.
        Assert.Equal(4 * 13, data.Length);
        Assert.Equal(2, png.Data.Count);
    }

    [Fact]
    public void A_palette_becomes_an_indexed_colour_space()
    {
        var asset = Read(new SamplePng(3, 1, PngColour.Palette, 4, (x, _, _) => x) { Palette = [255, 0, 0, 0, 255, 0, 16, 32, 48] }.Build());
        Assert.Contains("/ColorSpace[/Indexed/DeviceRGB 2<FF000000FF00102030>]/BitsPerComponent 4", Image(With(asset).Write()).Entries, StringComparison.Ordinal);
    }

    [Fact]
    public void Alpha_becomes_a_soft_mask()
    {
        var asset = Read(new SamplePng(4, 2, PngColour.RgbAlpha, 8, (x, y, channel) => SamplePng.Quarters(x, y, channel, 4)).Build());
        var streams = With(asset).Write().Streams.FindAll(stream => stream.Entries.Contains("/Subtype/Image", StringComparison.Ordinal));
        Assert.Equal(2, streams.Count);
        Assert.Contains("/ColorSpace/DeviceGray", streams[0].Entries, StringComparison.Ordinal);
        Assert.Equal([255, 192, 128, 64, 255, 192, 128, 64], streams[0].Data);
        Assert.Matches(@"/ColorSpace/DeviceRGB.*/SMask \d+ 0 R", streams[1].Entries);
        Assert.Equal([255, 0, 0, 255, 0, 0, 0, 255, 0, 0, 255, 0], streams[1].Data[..12]);
    }

    [Fact]
    public void Alpha_that_hides_nothing_leaves_no_mask()
    {
        var asset = Read(new SamplePng(4, 2, PngColour.GrayAlpha, 8, (_, _, channel) => channel == 1 ? 255 : 7).Build());
        var (entries, data) = Image(With(asset).Write());
        Assert.DoesNotContain("/SMask", entries, StringComparison.Ordinal);
        Assert.Equal(new byte[] { 7, 7, 7, 7, 7, 7, 7, 7 }, data);
    }

    [Fact]
    public void An_interlaced_PNG_is_laid_out_in_rows()
    {
        var asset = Read(new SamplePng(9, 5, PngColour.Gray, 8, (x, y, _) => (y * 9) + x) { Interlaced = true }.Build());
        Assert.Equal(Enumerable.Range(0, 45).Select(i => (byte)i), Image(With(asset).Write()).Data);
    }

    [Fact]
    public void A_JPEG_goes_in_as_it_is()
    {
        var (entries, data) = Image(With(Read(SampleJpeg.Quarters)).Write());
        Assert.Contains("/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode", entries, StringComparison.Ordinal);
        Assert.Equal(SampleJpeg.Quarters, data);
        Assert.Contains("/ColorSpace/DeviceGray", Image(With(Read(SampleJpeg.Gray)).Write()).Entries, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_ImageReader_has_not_seen_is_our_own_mistake()
    {
        var forged = new ImageAsset("坏.png", ImageKind.Png, new byte[40], 4, 4, ContentHash.Of("forged"));
        Assert.Contains("坏.png", Assert.Throws<InvalidOperationException>(() => With(forged).Write()).Message, StringComparison.Ordinal);
    }

    private static ImageAsset Read(byte[] file) => ImageReader.Read("图", file).Value!;

    private static Picture Shown(ImageAsset asset) => new(2, asset, Points(100), Points(200), Points(80), Points(40));

    private static PageBuilder With(ImageAsset asset) => new PageBuilder().Item(Shown(asset));

    private static (string Entries, byte[] Data) Image(PdfText pdf) => pdf.Streams.First(stream => stream.Entries.Contains("/Subtype/Image", StringComparison.Ordinal));
}
