using ReportHub.Documents;

namespace ReportHub.Writers.Pdf;

/// <summary>
/// A PNG without alpha in its own deflated form: FlateDecode undoes PNG's filters itself (ISO 32000-1, 7.4.4.4), so that nothing is decoded. Its data were
/// inflated once by <see cref="ImageReader"/> and fill the picture exactly.
/// </summary>
internal static class PackedPng
{
    private const int AnyPngPredictor = 15;

    public static void Write(PdfFile file, int number, PngFile png)
    {
        using var entries = new PdfBytes(2048);
        using var space = new PdfBytes(2048);
        PdfImages.ImageEntries(entries, png.Width, png.Height, Space(space, png), png.BitDepth);
        entries.Add("/Filter/FlateDecode/DecodeParms<</Predictor "u8).Int(AnyPngPredictor).Add("/Colors "u8).Int(png.Samples);
        entries.Add("/BitsPerComponent "u8).Int(png.BitDepth).Add("/Columns "u8).Int(png.Width).Add(">>"u8);
        file.PlainStream(number, entries.Span, png.Data);
    }

    private static ReadOnlySpan<byte> Space(PdfBytes bytes, PngFile png) => png.Colour switch
    {
        PngColour.Gray => "/DeviceGray"u8,
        PngColour.Rgb => "/DeviceRGB"u8,
        PngColour.Palette => bytes.Add("[/Indexed/DeviceRGB "u8).Int((png.Palette.Length / 3) - 1).Add((byte)'<').Hex(png.Palette.Span).Add(">]"u8).Span,
        _ => throw new InvalidOperationException($"A PNG of type {png.Colour} has alpha."),
    };
}
