using System.Xml;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Reads the sheets of a workbook that are asked for. Whatever the bytes are, the answer is sheets or findings R501 to R511.</summary>
internal static class XlsxFile
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>ZIP local header: every xlsx begins so.</summary>
    public static ReadOnlySpan<byte> Signature => "PK\u0003\u0004"u8;

    /// <summary>Compound file: a workbook with a password, or the format before 2007.</summary>
    public static ReadOnlySpan<byte> OldSignature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static Outcome<RawWorkbook> Read(string file, ReadOnlyMemory<byte> bytes, IReadOnlyCollection<string> wanted)
    {
        try
        {
            using var package = new XlsxPackage(file, bytes);
            return Outcome.Of(new XlsxWorkbookReader(file, package).Read(wanted));
        }
        catch (RefusedPackageException refusal)
        {
            return Outcome.Failed<RawWorkbook>(refusal.Finding);
        }
        catch (XmlException)
        {
            return Outcome.Failed<RawWorkbook>(PackageFaults.Damaged(file, "部件的 XML 有错"));
        }
        catch (Exception cause) when (cause is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException or FormatException)
        {
            // What the runtime throws about a zip that is none.
            return Outcome.Failed<RawWorkbook>(PackageFaults.Damaged(file, "压缩包的结构有错"));
        }
    }

    /// <summary>The part that holds the workbook.</summary>
    /// <exception cref="RefusedPackageException">R504, R506, R507, R509.</exception>
    public static string FindWorkbook(string file, XlsxPackage package)
    {
        var types = ContentTypes(package);
        if (package.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) || types.Values.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedPackageException(PackageFaults.Macros(file));
        }

        if (package.Names.FirstOrDefault(IsExternalData) is { } external)
        {
            throw new RefusedPackageException(PackageFaults.External(file, external));
        }

        var workbook = package.Relations("").FirstOrDefault(relation => !relation.IsExternal && relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target
            ?? throw new RefusedPackageException(PackageFaults.Damaged(file, "没有指明工作簿在哪里"));
        var type = types.GetValueOrDefault("/" + workbook, "");
        return string.Equals(type, WorkbookType, StringComparison.OrdinalIgnoreCase) ? workbook : throw new RefusedPackageException(PackageFaults.OtherType(file, type));
    }

    private static bool IsExternalData(string part) =>
        part.Contains("/externalLinks/", StringComparison.OrdinalIgnoreCase) || part.EndsWith("/connections.xml", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> ContentTypes(XlsxPackage package)
    {
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using var reader = package.Open("[Content_Types].xml");
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Override" or "Default" })
            {
                types[reader.GetAttribute("PartName") ?? "." + reader.GetAttribute("Extension")] = reader.GetAttribute("ContentType") ?? "";
            }
        }

        return types;
    }
}
