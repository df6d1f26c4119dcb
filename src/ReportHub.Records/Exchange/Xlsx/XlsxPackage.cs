using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml;

namespace ReportHub.Records;

/// <summary>A relationship of a package (ECMA-376-2, 9.3); <paramref name="Target"/> is the name of a part, or an address when external.</summary>
internal sealed record PackageRelation(string Id, string Type, string Target, bool IsExternal);

/// <summary>The parts of a package in memory, each read once and forward only, under one budget of unpacked bytes; nothing outside is ever opened.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private const string DocumentTypeStart = "<!DOCTYPE";
    private const int HeadBytes = 4_096;
    private readonly string file;
    private readonly long budget;
    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private long unpacked;

    /// <exception cref="RefusedPackageException">R503, R504, R505.</exception>
    /// <exception cref="InvalidDataException">No zip.</exception>
    public XlsxPackage(string file, ReadOnlyMemory<byte> bytes)
    {
        this.file = file;
        budget = Math.Min(SheetLimits.UnpackedBytes, SheetLimits.FreeBytes + ((long)bytes.Length * SheetLimits.Ratio));
        var segment = MemoryMarshal.TryGetArray(bytes, out var array) ? array : new(bytes.ToArray());
        zip = new(new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > SheetLimits.Parts)
        {
            throw new RefusedPackageException(PackageFaults.TooManyParts(file, zip.Entries.Count));
        }

        foreach (var entry in zip.Entries)
        {
            if (entry.IsEncrypted)
            {
                throw new RefusedPackageException(PackageFaults.Encrypted(file));
            }

            if (!parts.TryAdd(entry.FullName, entry))
            {
                throw new RefusedPackageException(PackageFaults.Damaged(file, $"部件 {entry.FullName} 出现了两次"));
            }
        }
    }

    public IEnumerable<string> Names => parts.Keys;

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>A reader over a part, without DTD, entities or anything fetched.</summary>
    /// <exception cref="RefusedPackageException">R504 when the part is missing, R505, R508.</exception>
    public XmlReader Open(string part)
    {
        if (!parts.TryGetValue(part, out var entry))
        {
            throw new RefusedPackageException(PackageFaults.Damaged(file, $"缺少部件 {part}"));
        }

        RefuseDocumentType(part, entry);
        return XmlReader.Create(Counted(entry), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, IgnoreComments = true, IgnoreProcessingInstructions = true });
    }

    /// <summary>The relationships of a part (of the package for the empty name); none when it has no list of them.</summary>
    public IReadOnlyList<PackageRelation> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var list = string.Concat(part.AsSpan(0, slash), "_rels/", part.AsSpan(slash), ".rels");
        var relations = new List<PackageRelation>();
        if (!Has(list))
        {
            return relations;
        }

        using var reader = Open(list);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
            {
                var external = reader.GetAttribute("TargetMode") == "External";
                var target = reader.GetAttribute("Target") ?? "";
                relations.Add(new(reader.GetAttribute("Id") ?? "", reader.GetAttribute("Type") ?? "", external ? target : Resolve(part[..slash], target), external));
            }
        }

        return relations;
    }

    public void Dispose() => zip.Dispose();

    /// <summary>A name inside the package; steps that would leave it stay at its root.</summary>
    private static string Resolve(string folder, string target)
    {
        var steps = target.StartsWith('/') ? [] : folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..")
            {
                steps.Add(step);
            }
            else if (steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
        }

        return string.Join('/', steps.Where(step => step != "."));
    }

    /// <summary>The reader refuses a DTD as it does any fault; whoever gets the file should be told which it was.</summary>
    private void RefuseDocumentType(string part, ZipArchiveEntry entry)
    {
        using var stream = Counted(entry);
        var head = new byte[HeadBytes];
        var read = stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        if (Encoding.Latin1.GetString(head, 0, read).Contains(DocumentTypeStart, StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedPackageException(PackageFaults.DocumentType(file, part));
        }
    }

    private CountedStream Counted(ZipArchiveEntry entry) => new(entry.Open(), read =>
    {
        unpacked += read;
        if (unpacked > budget)
        {
            throw new RefusedPackageException(PackageFaults.Bomb(file));
        }
    });
}
