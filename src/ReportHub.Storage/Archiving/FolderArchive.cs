using ReportHub.Foundation;
using ReportHub.Reports;

namespace ReportHub.Storage;

/// <summary>Frozen files under <c>archive/ab/cdef…</c> by SHA-256, written once and checked on every reading.</summary>
public sealed class FolderArchive : IArchive
{
    private const int PrefixDigits = 2;

    // One writer: who finds a file there knows that its name is on disk too.
    private readonly Lock sync = new();
    private readonly string root;
    private readonly string temporary;
    private readonly FreeSpace space;

    private FolderArchive(DataFolder folder, JournalOptions options)
    {
        root = folder.ArchivePath;
        temporary = Path.Combine(root, "tmp");
        space = new FreeSpace(root, options);
    }

    /// <summary>Opens the archive of a held folder; what an interrupted writing left is swept away.</summary>
    /// <exception cref="IOException">The folder cannot be read or written.</exception>
    public static FolderArchive Open(DataFolder folder, JournalOptions options)
    {
        var archive = new FolderArchive(folder, options);
        DurableFile.CreateFolder(archive.temporary);
        foreach (var left in Directory.EnumerateFiles(archive.temporary))
        {
            File.Delete(left);
        }

        // A process that died between rename and fsync leaves a name that is visible but not yet on disk.
        foreach (var prefix in Directory.EnumerateDirectories(archive.root))
        {
            FolderSync.Sync(prefix);
        }

        FolderSync.Sync(archive.root);
        return archive;
    }

    /// <inheritdoc/>
    /// <exception cref="Records.StoreUnavailableException">S120: too little space is free; S124: the disk refused the file.</exception>
    public ContentHash Put(ReadOnlySpan<byte> bytes)
    {
        var hash = ContentHash.Of(bytes);
        var path = PathOf(hash);
        lock (sync)
        {
            var present = new FileInfo(path);
            if (!present.Exists)
            {
                Write(hash, path, bytes);
            }
            else if (present.Length != bytes.Length)
            {
                throw new ArchiveDamagedException(hash, "has another length than when it was written");
            }
        }

        return hash;
    }

    public bool Contains(ContentHash hash)
    {
        // A file between its rename and the fsync of its folder is visible, but not yet safe to rely on.
        lock (sync)
        {
            return File.Exists(PathOf(hash));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="Records.StoreUnavailableException">S125: the file is there but cannot be read.</exception>
    public byte[] Read(ContentHash hash)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(PathOf(hash));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ArchiveDamagedException(hash, "is missing");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Not damage: a number must not be withdrawn because of it.
            throw StoreErrors.ArchiveUnreadable(PathOf(hash), exception);
        }

        return ContentHash.Of(bytes) == hash ? bytes : throw new ArchiveDamagedException(hash, "has another content than when it was written");
    }

    /// <summary>Every file, in ordinal order of the hashes.</summary>
    public IEnumerable<ContentHash> All() => Files().Select(path => HashOf(path)).OfType<ContentHash>();

    /// <summary>Reads every file: S221 its content is not that of its name, S222 it does not belong here.</summary>
    public ArchiveVerification Verify(Action<long>? filesRead = null)
    {
        var findings = new List<Diagnostic>();
        var (files, bytes) = (0L, 0L);
        foreach (var path in Files())
        {
            bytes += Check(path, findings);
            files++;
            filesRead?.Invoke(files);
        }

        return new(files, bytes, findings);
    }

    private void Write(ContentHash hash, string path, ReadOnlySpan<byte> bytes)
    {
        space.Require();
        var half = Path.Combine(temporary, hash.Hex);
        try
        {
            DurableFile.CreateFolder(Path.GetDirectoryName(path)!);
            DurableFile.Write(path, half, bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Discard(half, path);
            throw StoreErrors.ArchiveFailed(root, exception);
        }
    }

    // A half must not keep the space of a full disk, and a name whose folder could not be synced must not be taken for one that is on disk.
    private static void Discard(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The disk fails in deleting too: opening sweeps and syncs.
            }
        }
    }

    private static long Check(string path, List<Diagnostic> findings)
    {
        using var stream = File.OpenRead(path);
        if (HashOf(path) is not { } named)
        {
            findings.Add(Diagnostic.Warning("S222", $"归档库中的文件“{path}”不属于归档库。", hint: "请移走该文件。"));
        }
        else if (ContentHash.Of(stream) != named)
        {
            findings.Add(Diagnostic.Error("S221", $"归档文件“{path}”已损坏：内容与存入时不同。", hint: "请从备份恢复该文件；已发文件不会重新生成。"));
        }

        return stream.Length;
    }

    private IEnumerable<string> Files() => Directory.EnumerateDirectories(root)
        .Where(folder => folder != temporary)
        .Order(StringComparer.Ordinal)
        .SelectMany(folder => Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal));

    private string PathOf(ContentHash hash) => Path.Combine(root, hash.Hex[..PrefixDigits], hash.Hex[PrefixDigits..]);

    private static ContentHash? HashOf(string path) =>
        ContentHash.TryParse(Path.GetFileName(Path.GetDirectoryName(path)) + Path.GetFileName(path), out var hash) ? hash : null;
}
