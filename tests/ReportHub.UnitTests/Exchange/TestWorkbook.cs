using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportHub.UnitTests.Exchange;

/// <summary>A workbook written by other code than the product's, cell by cell, with every part open to change.</summary>
internal sealed class TestWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Title, string Xml)> sheets = [];
    private readonly Dictionary<string, string> parts = new(StringComparer.Ordinal);

    public string WorkbookType { get; set; } = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public string DateSystem { get; set; } = "";

    /// <summary>A cell by its attributes and content: <c>Raw("t=\"e\"", "&lt;v&gt;#REF!&lt;/v&gt;")</c>.</summary>
    public sealed record Raw(string Attributes, string Content);

    /// <summary>Adds a sheet: text, numbers, <see cref="DateOnly"/> as date cells, <see cref="Raw"/>, null for nothing.</summary>
    public TestWorkbook Sheet(string title, IReadOnlyList<object?[]> rows, params string[] merged)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var i = 0; i < rows.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{i + 1}\">");
            for (var j = 0; j < rows[i].Length; j++)
            {
                xml.Append(Cell(Name(j) + (i + 1).ToString(CultureInfo.InvariantCulture), rows[i][j]));
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (merged.Length > 0)
        {
            xml.Append("<mergeCells>").AppendJoin("", merged.Select(range => $"<mergeCell ref=\"{range}\"/>")).Append("</mergeCells>");
        }

        sheets.Add((title, xml.Append("</worksheet>").ToString()));
        return this;
    }

    /// <summary>Puts a part, or changes one that would be written.</summary>
    public TestWorkbook Part(string name, string content)
    {
        parts[name] = content;
        return this;
    }

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in AllParts())
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    private Dictionary<string, string> AllParts()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"{WorkbookType}\"/></Types>",
            ["_rels/.rels"] = RelationsOf($"<Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"/xl/workbook.xml\"/>"),
            ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr {DateSystem}/><sheets>"
                + string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Title}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\"/>")) + "</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = RelationsOf(string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
                + $"<Relationship Id=\"st\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/><Relationship Id=\"ss\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>"),
            ["xl/styles.xml"] = $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>",
            ["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\"><si><t>共享文字</t></si><si><r><t>分</t></r><r><t xml:space=\"preserve\">段</t></r><rPh sb=\"0\" eb=\"1\"><t>fen</t></rPh></si></sst>",
        };
        for (var i = 0; i < sheets.Count; i++)
        {
            all[$"xl/worksheets/sheet{i + 1}.xml"] = sheets[i].Xml;
        }

        foreach (var (name, content) in parts)
        {
            all[name] = content;
        }

        return all;
    }

    private static string RelationsOf(string list) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{list}</Relationships>";

    private static string Cell(string name, object? value) => value switch
    {
        null => "",
        string text => $"<c r=\"{name}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</t></is></c>",
        DateOnly date => $"<c r=\"{name}\" s=\"1\"><v>{date.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>",
        Raw raw => $"<c r=\"{name}\" {raw.Attributes}>{raw.Content}</c>",
        IFormattable number => $"<c r=\"{name}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentException(value.GetType().Name),
    };

    private static string Name(int column) => column < 26 ? ((char)('A' + column)).ToString() : "A" + (char)('A' + column - 26);
}
