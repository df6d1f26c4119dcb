using System.Globalization;
using System.Text;

namespace ReportHub.Records;

/// <summary>How a cell looks; the number is the index of its format in the styles part.</summary>
internal enum CellLook
{
    General,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A heading whose column must be filled.</summary>
    RequiredHeading,

    /// <summary>Text, whatever is typed: codes keep their zeros.</summary>
    Text,

    /// <summary>Text over several lines.</summary>
    Wrapped,
    Date,

    /// <summary>Thousands and two decimals; the value keeps all of them.</summary>
    Money,

    Title,

    /// <summary>A reason why a row was not taken.</summary>
    Reason,
}

/// <summary>The styles part (ECMA-376-1, 18.8): one format for each <see cref="CellLook"/>, headings by a named style.</summary>
internal static class XlsxStyles
{
    private const int TextFormat = 49;
    private const int MoneyFormat = 4;
    private const int DateFormat = 164;

    private const string Fonts =
        """<fonts count="4"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font><font><sz val="11"/><color rgb="FFC00000"/><name val="宋体"/></font></fonts>""";

    private const string Fills =
        """<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9E2F3"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFCE4D6"/></patternFill></fill></fills>""";

    private const string Borders =
        """<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>""";

    /// <summary>Format, font, fill, border, wrapped, style for each look in its order.</summary>
    private static readonly (int Format, int Font, int Fill, int Border, bool Wrap, int Style)[] Looks =
    [
        (0, 0, 0, 0, false, 0), (TextFormat, 1, 2, 1, true, 1), (TextFormat, 1, 3, 1, true, 1), (TextFormat, 0, 0, 0, false, 0), (TextFormat, 0, 0, 0, true, 0),
        (DateFormat, 0, 0, 0, false, 0), (MoneyFormat, 0, 0, 0, false, 0), (TextFormat, 2, 0, 0, false, 0), (TextFormat, 3, 0, 0, true, 0),
    ];

    public static byte[] Part()
    {
        var formats = string.Concat(Looks.Select(look => string.Create(
            CultureInfo.InvariantCulture,
            $"<xf numFmtId=\"{look.Format}\" fontId=\"{look.Font}\" fillId=\"{look.Fill}\" borderId=\"{look.Border}\" xfId=\"{look.Style}\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"{(look.Wrap ? " wrapText=\"1\"" : "")}/></xf>")));
        return Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"""
             <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
             <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="{DateFormat}" formatCode="yyyy\-mm\-dd"/></numFmts>{Fonts}{Fills}{Borders}<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="{TextFormat}" fontId="1" fillId="2" borderId="1"/></cellStyleXfs><cellXfs count="{Looks.Length}">{formats}</cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="表头" xfId="1"/></cellStyles></styleSheet>
             """));
    }
}
