using System.Globalization;
using System.Text;
using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>An active area with its target; PDF/A wants it printable and without a visible border of its own, PDF/UA-1 (7.18.5) a description.</summary>
internal static class LinkAnnotation
{
    public static void Write(PdfBytes bytes, LinkArea link, SheetBox box, int key)
    {
        Begin(bytes, box, key);
        bytes.Add("/Contents"u8).Text(link.Target).Add("/A<</S/URI/URI("u8);
        WriteAddress(bytes, link.Target);
        bytes.Add(")>>>>"u8);
    }

    /// <summary>The target's page object, sheet and printed number follow from its place in the document.</summary>
    public static void Write(PdfBytes bytes, PendingLink link, int page, Sheet sheet, string? label)
    {
        Begin(bytes, link.Box, link.Key);
        bytes.Add("/Contents"u8).Text($"转到第{label ?? link.TargetPage.ToString(CultureInfo.InvariantCulture)}页").Add("/Dest"u8);
        sheet.WriteDestination(bytes, page, link.TargetY);
        bytes.Add(">>"u8);
    }

    private static void Begin(PdfBytes bytes, SheetBox box, int key)
    {
        box.Write(bytes.Add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect"u8));
        bytes.Add("/StructParent "u8).Int(key);
    }

    /// <summary>7-bit address (ISO 32000-1, 12.6.4.7): anything else is percent-encoded, what would end the string as well.</summary>
    private static void WriteAddress(PdfBytes bytes, string target)
    {
        foreach (var octet in Encoding.UTF8.GetBytes(target))
        {
            if (octet is > (byte)' ' and < 0x7F and not (byte)'(' and not (byte)')' and not (byte)'\\')
            {
                bytes.Add(octet);
            }
            else
            {
                bytes.Add((byte)'%').Add("0123456789ABCDEF"u8[octet >> 4]).Add("0123456789ABCDEF"u8[octet & 0xF]);
            }
        }
    }
}
