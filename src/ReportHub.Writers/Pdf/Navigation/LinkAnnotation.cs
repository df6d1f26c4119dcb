using System.Text;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>An active area with its address; PDF/A wants it printable and without a visible border of its own.</summary>
internal static class LinkAnnotation
{
    public static void Write(PdfBytes bytes, LinkArea link, Length height, int key)
    {
        bytes.Add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8);
        bytes.Length3(PdfUnits.From(link.X)).Add((byte)' ').Length3(PdfUnits.From(height - link.Y - link.Height)).Add((byte)' ');
        bytes.Length3(PdfUnits.From(link.X + link.Width)).Add((byte)' ').Length3(PdfUnits.From(height - link.Y));
        bytes.Add("]/StructParent "u8).Int(key).Add("/Contents"u8).Text(link.Target).Add("/A<</S/URI/URI("u8);
        WriteAddress(bytes, link.Target);
        bytes.Add(")>>>>"u8);
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
