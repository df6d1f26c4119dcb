using System.Globalization;
using System.Xml;

namespace ReportHub.Records;

/// <summary>Of the styles of a workbook, which cell formats show a date.</summary>
internal static class XlsxStyleReader
{
    public static IReadOnlyList<bool> ReadDateFormats(XmlReader reader)
    {
        var codes = new Dictionary<int, bool>();
        var formats = new List<bool>();
        var inFormats = false;
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs")
            {
                inFormats = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(reader, "numFmtId") is { } id)
            {
                codes[id] = XlsxDates.IsDateFormat(reader.GetAttribute("formatCode") ?? "");
            }
            else if (inFormats && reader is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                var format = Number(reader, "numFmtId") ?? 0;
                formats.Add(codes.TryGetValue(format, out var isDate) ? isDate : XlsxDates.IsDateFormat(format));
            }
        }

        return formats;
    }

    private static int? Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
