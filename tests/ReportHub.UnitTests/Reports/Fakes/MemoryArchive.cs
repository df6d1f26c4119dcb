using System.Collections.Concurrent;
using ReportHub.Foundation;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

internal sealed class MemoryArchive(FaultPlan faults) : IArchive
{
    public ConcurrentDictionary<ContentHash, byte[]> Files { get; } = new();

    public ContentHash Put(ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        return faults.Run(() =>
        {
            var hash = ContentHash.Of(copy);
            Files.TryAdd(hash, copy);
            return hash;
        });
    }

    public bool Contains(ContentHash hash) => faults.Run(() => Files.ContainsKey(hash));

    public byte[] Read(ContentHash hash) => faults.Run(() =>
    {
        var bytes = Files.GetValueOrDefault(hash) ?? throw new ArchiveDamagedException(hash, "is missing");
        return ContentHash.Of(bytes) == hash ? bytes : throw new ArchiveDamagedException(hash, "has another content");
    });
}
