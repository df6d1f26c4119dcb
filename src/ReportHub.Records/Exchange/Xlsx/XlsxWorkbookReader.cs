using System.Xml;

namespace ReportHub.Records;

/// <summary>From the workbook to its sheets, shared texts and styles.</summary>
internal sealed class XlsxWorkbookReader(string file, XlsxPackage package)
{
    private const string RelationsOfDocuments = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string RelationsOfStrictDocuments = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private readonly List<(string Title, string Relation)> sheets = [];
    private bool since1904;

    /// <exception cref="RefusedPackageException">R504 to R511.</exception>
    public RawWorkbook Read(IReadOnlyCollection<string> wanted)
    {
        var workbook = XlsxFile.FindWorkbook(file, package);
        var relations = package.Relations(workbook);
        RefuseExternal(relations);
        ReadWorkbook(workbook);
        var shared = new XlsxShared(ReadTexts(relations), ReadDateFormats(relations), since1904);
        var budget = new CellBudget();
        var read = new List<RawSheet>();
        foreach (var (title, id) in sheets.Where(sheet => wanted.Contains(sheet.Title)))
        {
            var part = relations.FirstOrDefault(relation => relation.Id == id)?.Target ?? throw new RefusedPackageException(PackageFaults.Damaged(file, $"找不到工作表“{title}”"));
            RefuseExternal(package.Relations(part));
            using var reader = package.Open(part);
            read.Add(new XlsxSheetReader(file, title, shared, budget).Read(reader));
        }

        return new(file, read, [.. sheets.Select(sheet => sheet.Title).Where(title => !wanted.Contains(title))], IsCsv: false);
    }

    private void ReadWorkbook(string part)
    {
        using var reader = package.Open(part);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                since1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
            {
                var title = XlsxText.Decode(reader.GetAttribute("name") ?? "").Trim();
                if (sheets.Exists(sheet => string.Equals(sheet.Title, title, StringComparison.Ordinal)))
                {
                    throw new RefusedPackageException(PackageFaults.Damaged(file, $"工作表“{title}”出现了两次"));
                }

                sheets.Add((title, reader.GetAttribute("id", RelationsOfDocuments) ?? reader.GetAttribute("id", RelationsOfStrictDocuments) ?? ""));
            }
        }
    }

    private List<string> ReadTexts(IReadOnlyList<PackageRelation> relations)
    {
        var texts = new List<string>();
        if (PartOf(relations, "/sharedStrings") is not { } part)
        {
            return texts;
        }

        var characters = 0L;
        using var reader = package.Open(part);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(XlsxText.ReadRich(reader));
                characters += texts[^1].Length;
                if (texts.Count > SheetLimits.SharedTexts || characters > SheetLimits.Characters)
                {
                    throw new RefusedPackageException(PackageFaults.TooManyTexts(file));
                }
            }
        }

        return texts;
    }

    private IReadOnlyList<bool> ReadDateFormats(IReadOnlyList<PackageRelation> relations)
    {
        if (PartOf(relations, "/styles") is not { } part)
        {
            return [];
        }

        using var reader = package.Open(part);
        return XlsxStyleReader.ReadDateFormats(reader);
    }

    private static string? PartOf(IReadOnlyList<PackageRelation> relations, string type) =>
        relations.FirstOrDefault(relation => !relation.IsExternal && relation.Type.EndsWith(type, StringComparison.Ordinal))?.Target;

    /// <summary>A link somebody may click is no data; anything else outside would be fetched.</summary>
    private void RefuseExternal(IReadOnlyList<PackageRelation> relations)
    {
        if (relations.FirstOrDefault(relation => relation.IsExternal && !relation.Type.EndsWith("/hyperlink", StringComparison.Ordinal)) is { } external)
        {
            throw new RefusedPackageException(PackageFaults.External(file, external.Target));
        }
    }
}
