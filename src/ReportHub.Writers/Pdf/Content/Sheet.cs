using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>
/// How a page lies on its sheet. A landscape page is turned 90 degrees counter-clockwise on a portrait sheet (GB/T 9704 clause 8): the point X from the left and Y
/// from the top of the page as read lies at x = Y, y = X from the sheet's lower left corner, and /Rotate shows it upright.
/// </summary>
internal readonly record struct Sheet(Length Width, Length Height, bool Turned)
{
    public static Sheet Of(Page page) => new(page.Width, page.Height, page.Orientation switch
    {
        PageOrientation.Portrait => false,
        PageOrientation.Landscape => true,
        _ => throw new InvalidOperationException($"PDF has no sheet for a page of orientation {page.Orientation}."),
    });

    /// <summary>Entries of the page object.</summary>
    public void WriteSize(PdfBytes bytes)
    {
        var (across, up) = Turned ? (Height, Width) : (Width, Height);
        bytes.Add("/MediaBox[0 0 "u8).Length3(PdfUnits.From(across)).Add((byte)' ').Length3(PdfUnits.From(up)).Add(Turned ? "]/Rotate 90"u8 : "]"u8);
    }

    /// <summary>Turns what is drawn with y upwards from the page's lower edge; the first operator of the content.</summary>
    public void WriteMatrix(PdfBytes bytes)
    {
        if (Turned)
        {
            bytes.Add("0 1 -1 0 "u8).Length3(PdfUnits.From(Height)).Add(" 0 cm\n"u8);
        }
    }

    /// <summary>A box of the page as a rectangle of the sheet.</summary>
    public SheetBox Box(Length x, Length y, Length width, Length height) => Turned
        ? new(PdfUnits.From(y), PdfUnits.From(x), PdfUnits.From(y + height), PdfUnits.From(x + width))
        : new(PdfUnits.From(x), PdfUnits.From(Height - y - height), PdfUnits.From(x + width), PdfUnits.From(Height - y));

    /// <summary>The destination at this distance from the page's upper edge, at whatever magnification (ISO 32000-1, 12.3.2.2).</summary>
    public void WriteDestination(PdfBytes bytes, int page, Length y)
    {
        bytes.Add((byte)'[').Reference(page).Add("/XYZ "u8);
        if (Turned)
        {
            bytes.Length3(PdfUnits.From(y)).Add(" 0 null]"u8);
        }
        else
        {
            bytes.Add("null "u8).Length3(PdfUnits.From(Height - y)).Add(" null]"u8);
        }
    }
}

/// <summary>A rectangle of a sheet in thousandths of a point from its lower left corner.</summary>
internal readonly record struct SheetBox(long Left, long Lower, long Right, long Upper)
{
    public void Write(PdfBytes bytes) => bytes.Add((byte)'[').Length3(Left).Add((byte)' ').Length3(Lower).Add((byte)' ').Length3(Right).Add((byte)' ')
        .Length3(Upper).Add((byte)']');
}
