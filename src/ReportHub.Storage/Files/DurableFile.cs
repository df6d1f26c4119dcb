namespace ReportHub.Storage;

/// <summary>Files and folders that are on disk when the call returns.</summary>
internal static class DurableFile
{
    /// <summary>Writes to <paramref name="temporary"/> on the same volume, fsync, rename to <paramref name="path"/>, fsync of the folder.</summary>
    public static void Write(string path, string temporary, ReadOnlySpan<byte> bytes)
    {
        using (var handle = File.OpenHandle(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            DiskBytes.Write(handle, bytes, 0);
            RandomAccess.FlushToDisk(handle);
        }

        File.Move(temporary, path, overwrite: false);
        FolderSync.Sync(Path.GetDirectoryName(path)!);
    }

    /// <summary>Makes a folder, and those above it, with durable names; an existing one is left alone.</summary>
    public static void CreateFolder(string path)
    {
        if (Directory.Exists(path) || Path.GetDirectoryName(path) is not { Length: > 0 } parent)
        {
            return;
        }

        CreateFolder(parent);
        Directory.CreateDirectory(path);
        try
        {
            FolderSync.Sync(parent);
        }
        catch
        {
            // Who finds a folder takes its name for durable.
            Directory.Delete(path);
            throw;
        }
    }

    /// <summary>
    /// The first of <c>path.1</c>, <c>path.2</c>, … that is not taken, neither itself nor with <paramref name="companion"/> after it, so that nothing set
    /// aside is ever overwritten.
    /// </summary>
    public static string FreeName(string path, string companion = "")
    {
        for (var number = 1; ; number++)
        {
            var candidate = $"{path}.{number}";
            if (!File.Exists(candidate) && !File.Exists(candidate + companion))
            {
                return candidate;
            }
        }
    }
}
