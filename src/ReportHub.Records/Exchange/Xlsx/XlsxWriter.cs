using System.Globalization;
using System.Security;
using System.Text;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Writes a workbook: the same sheets, the same bytes. No macros, no formulas, no links, no clock.</summary>
internal static class XlsxWriter
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static byte[] Write(IReadOnlyList<OutSheet> sheets)
    {
        using var output = new MemoryStream();
        using (var zip = new DeterministicZip(output))
        {
            Add(zip, "[Content_Types].xml", ContentTypes(sheets.Count));
            Add(zip, "_rels/.rels", $"""<Relationships xmlns="{PackageRelations}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", Workbook(sheets));
            Add(zip, "xl/_rels/workbook.xml.rels", WorkbookRelations(sheets.Count));
            zip.Add("xl/styles.xml", XlsxStyles.Part());
            for (var i = 0; i < sheets.Count; i++)
            {
                zip.Add(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"), XlsxSheetWriter.Part(sheets[i]));
            }

            zip.Finish();
        }

        return output.ToArray();
    }

    private static void Add(DeterministicZip zip, string name, string xml) => zip.Add(name, Encoding.UTF8.GetBytes(Declaration + xml));

    private static string ContentTypes(int sheets) =>
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
        + $"""<Override PartName="/xl/workbook.xml" ContentType="{Types}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}styles+xml"/>"""
        + Each(sheets, number => $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Types}worksheet+xml"/>""")
        + "</Types>";

    private static string Workbook(IReadOnlyList<OutSheet> sheets) =>
        $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Relations}"><sheets>"""
        + string.Concat(sheets.Select((sheet, index) => string.Create(
            CultureInfo.InvariantCulture, $"<sheet name=\"{SecurityElement.Escape(sheet.Title)}\" sheetId=\"{index + 1}\"{(sheet.IsHidden ? " state=\"hidden\"" : "")} r:id=\"rId{index + 1}\"/>")))
        + "</sheets></workbook>";

    private static string WorkbookRelations(int sheets) =>
        $"""<Relationships xmlns="{PackageRelations}">"""
        + Each(sheets, number => $"""<Relationship Id="rId{number}" Type="{Relations}/worksheet" Target="worksheets/sheet{number}.xml"/>""")
        + $"""<Relationship Id="rIdStyles" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""";

    private static string Each(int count, Func<string, string> one) =>
        string.Concat(Enumerable.Range(1, count).Select(number => one(number.ToString(CultureInfo.InvariantCulture))));
}
