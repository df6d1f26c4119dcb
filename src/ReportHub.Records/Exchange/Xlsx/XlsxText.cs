using System.Globalization;
using System.Text;
using System.Xml;

namespace ReportHub.Records;

/// <summary>Text of spreadsheets: characters XML cannot hold stand as <c>_xHHHH_</c> (ECMA-376-1, 22.9.2.19, ST_Xstring).</summary>
internal static class XlsxText
{
    private const int EscapeLength = 7;

    /// <summary>One character more than a cell may hold, so that a text too long is seen without being kept.</summary>
    private const int MostKept = SheetLimits.CellCharacters + 1;

    /// <summary>
    /// Texts inside the element the reader stands on (<c>si</c> or <c>is</c>), without phonetic hints; the reader ends on its end tag.
    /// </summary>
    public static string ReadRich(XmlReader reader)
    {
        var text = new StringBuilder();
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false })
            {
                SkipInside(reader);
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                Append(reader, text);
            }
        }

        return Decode(text.ToString());
    }

    /// <summary>The text of the element the reader stands on; the reader ends on its end tag.</summary>
    public static string ReadPlain(XmlReader reader)
    {
        var text = new StringBuilder();
        Append(reader, text);
        return text.ToString();
    }

    public static string Decode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsEscape(text, at))
            {
                decoded.Append((char)int.Parse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += EscapeLength - 1;
            }
            else
            {
                decoded.Append(text[at]);
            }
        }

        return decoded.ToString();
    }

    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            if (at + 1 < text.Length && char.IsSurrogatePair(unit, text[at + 1]))
            {
                encoded.Append(unit).Append(text[++at]);
            }
            else if (unit == '\r' || !XmlConvert.IsXmlChar(unit) || IsEscape(text, at))
            {
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)unit:X4}_");
            }
            else
            {
                encoded.Append(unit);
            }
        }

        return encoded.ToString();
    }

    private static bool IsEscape(string text, int at)
    {
        if (at + EscapeLength > text.Length || text[at] != '_' || text[at + 1] != 'x' || text[at + EscapeLength - 1] != '_')
        {
            return false;
        }

        for (var i = at + 2; i < at + EscapeLength - 1; i++)
        {
            if (!char.IsAsciiHexDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(XmlReader reader, StringBuilder text)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        var buffer = new char[256];
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                for (int read; (read = reader.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
                {
                    text.Append(buffer, 0, Math.Min(read, Math.Max(0, MostKept - text.Length)));
                }
            }
        }
    }

    private static void SkipInside(XmlReader reader)
    {
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            // Phonetic hints are not part of the text.
        }
    }
}
