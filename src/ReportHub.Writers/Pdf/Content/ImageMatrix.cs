using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>Places an image, a square of one unit with the first stored row at its top (ISO 32000-1, 8.9.5), in its box, turned as it is to be seen.</summary>
internal static class ImageMatrix
{
    public static void Write(PdfBytes bytes, Picture picture, Length pageHeight, ImageOrientation orientation)
    {
        var (w, h) = (PdfUnits.From(picture.Width), PdfUnits.From(picture.Height));
        var (x, y) = (PdfUnits.From(picture.X), PdfUnits.From(pageHeight - picture.Y - picture.Height));
        var (a, b, c, d, right, up) = orientation switch
        {
            ImageOrientation.TopLeft => (w, 0L, 0L, h, 0L, 0L),
            ImageOrientation.TopRight => (-w, 0, 0, h, w, 0),
            ImageOrientation.BottomRight => (-w, 0, 0, -h, w, h),
            ImageOrientation.BottomLeft => (w, 0, 0, -h, 0, h),
            ImageOrientation.LeftTop => (0, -h, -w, 0, w, h),
            ImageOrientation.RightTop => (0, -h, w, 0, 0, h),
            ImageOrientation.RightBottom => (0, h, w, 0, 0, 0),
            ImageOrientation.LeftBottom => (0, h, -w, 0, w, 0),
            _ => throw new InvalidOperationException($"Exif has no orientation {orientation}."),
        };
        Number(bytes, a);
        Number(bytes, b);
        Number(bytes, c);
        Number(bytes, d);
        Number(bytes, x + right);
        Number(bytes, y + up);
        bytes.Add("cm\n"u8);
    }

    private static void Number(PdfBytes bytes, long thousandths) => bytes.Length3(thousandths).Add((byte)' ');
}
