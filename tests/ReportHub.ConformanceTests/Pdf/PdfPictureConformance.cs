using ReportHub.ConformanceTests.Support;
using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.UnitTests.Images;
using ReportHub.Writers;
using static ReportHub.ConformanceTests.Pdf.PageMaker;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>Pictures as poppler draws them, four pixels to the millimetre.</summary>
public sealed class PdfPictureConformance : IDisposable
{
    private const string Dpi = "101.6";
    private const int PixelsPerMillimetre = 4;

    private readonly string folder = Directory.CreateTempSubdirectory("pictures").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(PngColour.Rgb, 8, false)]
    [InlineData(PngColour.Rgb, 8, true)]
    [InlineData(PngColour.Rgb, 16, false)]
    [InlineData(PngColour.RgbAlpha, 8, true)]
    [InlineData(PngColour.RgbAlpha, 16, false)]
    public void Every_kind_of_colour_PNG_shows_its_quarters(PngColour colour, int depth, bool interlaced)
    {
        var scale = depth == 16 ? 257 : 1;
        var png = new SamplePng(40, 40, colour, depth, (x, y, channel) => channel == 3 ? 255 * scale : scale * SamplePng.Quarters(x, y, channel, 40)) { Interlaced = interlaced };
        Assert.Equal(["red", "lime", "blue", "yellow"], Corners(png.Build()));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(4, true)]
    [InlineData(8, false)]
    public void A_palette_shows_its_colours(int depth, bool interlaced)
    {
        var png = new SamplePng(40, 40, PngColour.Palette, depth, (x, y, _) => (x / 20) + (2 * (y / 20)))
        {
            Palette = [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 0],
            Interlaced = interlaced,
        };
        Assert.Equal(["red", "lime", "blue", "yellow"], Corners(png.Build()));
    }

    [Fact]
    public void What_is_transparent_shows_the_paper()
    {
        var gone = new SamplePng(40, 40, PngColour.RgbAlpha, 8, (x, y, channel) => channel == 3 ? (x < 20 ? 255 : 0) : SamplePng.Quarters(x, y, channel, 40));
        Assert.Equal(["red", "white", "blue", "white"], Corners(gone.Build()));
        var keyed = new SamplePng(40, 40, PngColour.Rgb, 8, (x, y, channel) => SamplePng.Quarters(x, y, channel, 40)) { Transparency = [0, 0, 0, 0, 0, 255] };
        Assert.Equal(["red", "lime", "white", "yellow"], Corners(keyed.Build()));
    }

    /// <summary>Corners from the upper left in rows; the stored picture is red, lime, blue, yellow (Exif 2.32, tag 0x0112).</summary>
    [Theory]
    [InlineData(ImageOrientation.TopLeft, "red lime blue yellow")]
    [InlineData(ImageOrientation.TopRight, "lime red yellow blue")]
    [InlineData(ImageOrientation.BottomRight, "yellow blue lime red")]
    [InlineData(ImageOrientation.BottomLeft, "blue yellow red lime")]
    [InlineData(ImageOrientation.LeftTop, "red blue lime yellow")]
    [InlineData(ImageOrientation.RightTop, "blue red yellow lime")]
    [InlineData(ImageOrientation.RightBottom, "yellow lime blue red")]
    [InlineData(ImageOrientation.LeftBottom, "lime yellow red blue")]
    public void A_photograph_is_turned_as_its_camera_says(ImageOrientation orientation, string corners)
    {
        Assert.Equal(corners.Split(' '), Corners(SampleJpeg.Turned(orientation)));
        var png = new SamplePng(16, 16, PngColour.Rgb, 8, (x, y, channel) => SamplePng.Quarters(x, y, channel, 16)) { Orientation = orientation };
        Assert.Equal(corners.Split(' '), Corners(png.Build()));
    }

    private string[] Corners(byte[] file)
    {
        Tool.Require("pdftoppm", "poppler-utils");
        var document = new PagedDocument();
        document.Begin(new("图", "", "", new(2019, 12, 20), ReportHub.Foundation.ContentHash.Of("picture")));
        var root = new StructureElement(1, StructureRole.Document);
        root.Add(new(2, StructureRole.Figure) { AlternativeText = "图" });
        var picture = new Picture(2, RichPages.Read("图", file), Millimetres(10), Millimetres(20), Millimetres(40), Millimetres(40));
        document.Add(new(1, null, Millimetres(100), Millimetres(100), [picture]));
        document.End(root, []);
        var path = Path.Combine(folder, "picture.pdf");
        using (var stream = File.Create(path))
        {
            document.ReplayInto(new PdfWriter(stream));
        }

        Tool.Output("pdftoppm", "-r", Dpi, "-singlefile", path, Path.Combine(folder, "picture"));
        var page = ColourPicture.Read(Path.Combine(folder, "picture.ppm"));
        (int X, int Y)[] places = [(15, 25), (45, 25), (15, 55), (45, 55)];
        return [.. places.Select(place => page.NameAt(place.X * PixelsPerMillimetre, place.Y * PixelsPerMillimetre))];
    }
}
