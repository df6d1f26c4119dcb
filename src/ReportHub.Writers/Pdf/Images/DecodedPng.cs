using System.IO.Compression;
using ReportHub.Documents;

namespace ReportHub.Writers.Pdf;

/// <summary>A PNG with alpha or in passes, row by row: the colours make the image, the alpha its soft mask (ISO 32000-1, 11.6.5.3).</summary>
internal sealed class DecodedPng : IDisposable
{
    private const byte Opaque = 255;

    private readonly int channels;
    private readonly int colours;
    private readonly PdfBytes colourData = new(64 * 1024);
    private readonly PdfBytes alphaData = new(16 * 1024);
    private readonly ZLibStream colourStream;
    private readonly ZLibStream alphaStream;
    private readonly byte[] colourRow;
    private readonly byte[] alphaRow;
    private bool isOpaque = true;

    private DecodedPng(PngFile png)
    {
        channels = PngRows.ChannelsOf(png);
        colours = channels < 3 ? 1 : 3;
        colourStream = new(new PdfBytesStream(colourData), PdfFile.Level);
        alphaStream = new(new PdfBytesStream(alphaData), PdfFile.Level);
        (colourRow, alphaRow) = (new byte[png.Width * colours], new byte[channels > colours ? png.Width : 0]);
    }

    public static void Write(PdfFile file, int number, PngFile png, ImageAsset asset)
    {
        using var decoded = new DecodedPng(png);
        if (!PngRows.Decode(png, decoded.Add))
        {
            throw PdfImages.Unchecked(asset, ImageFault.Broken);
        }

        decoded.Finish(file, number, png);
    }

    public void Dispose()
    {
        colourStream.Dispose();
        alphaStream.Dispose();
        colourData.Dispose();
        alphaData.Dispose();
    }

    private void Add(ReadOnlySpan<byte> row)
    {
        if (channels == colours)
        {
            colourStream.Write(row);
            return;
        }

        for (var x = 0; x < alphaRow.Length; x++)
        {
            row.Slice(x * channels, colours).CopyTo(colourRow.AsSpan(x * colours));
            alphaRow[x] = row[(x * channels) + colours];
        }

        isOpaque &= !alphaRow.AsSpan().ContainsAnyExcept(Opaque);
        colourStream.Write(colourRow);
        alphaStream.Write(alphaRow);
    }

    private void Finish(PdfFile file, int number, PngFile png)
    {
        colourStream.Dispose();
        alphaStream.Dispose();
        using var entries = new PdfBytes(256);
        PdfImages.ImageEntries(entries, png.Width, png.Height, colours == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8, 8).Add("/Filter/FlateDecode"u8);
        if (!isOpaque)
        {
            entries.Add("/SMask "u8).Reference(WriteMask(file, png));
        }

        file.PlainStream(number, entries.Span, colourData.Span);
    }

    private int WriteMask(PdfFile file, PngFile png)
    {
        var number = file.Reserve();
        using var entries = new PdfBytes(128);
        PdfImages.ImageEntries(entries, png.Width, png.Height, "/DeviceGray"u8, 8).Add("/Filter/FlateDecode"u8);
        file.PlainStream(number, entries.Span, alphaData.Span);
        return number;
    }
}
