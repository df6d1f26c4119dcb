namespace ReportHub.Server.CommandLine;

/// <summary>Result files for a person's folder: whole or not at all, and untouched when they already hold the bytes.</summary>
internal static class FileWriting
{
    /// <summary>Whether the file had to be written.</summary>
    public static async Task<bool> WriteIfDifferentAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (File.Exists(path) && (await File.ReadAllBytesAsync(path, cancellation)).AsSpan().SequenceEqual(bytes.Span))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var partial = path + ".partial";
        try
        {
            await File.WriteAllBytesAsync(partial, bytes, cancellation);
            File.Move(partial, path, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
