using System.Runtime.InteropServices;

namespace ReportHub.Storage;

/// <summary>fsync of a folder, which makes its names durable; .NET opens no handle on folders.</summary>
internal static partial class FolderSync
{
    private const int ReadOnly = 0;
    private const int NotSupportedByFileSystem = 22;

    /// <exception cref="IOException">The folder cannot be opened or synced.</exception>
    public static void Sync(string folder)
    {
        // Windows keeps names in its own log and knows no such call.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(folder, ReadOnly);
        if (descriptor < 0)
        {
            throw Failure(folder, Marshal.GetLastPInvokeError());
        }

        try
        {
            if (Fsync(descriptor) < 0 && Marshal.GetLastPInvokeError() is not NotSupportedByFileSystem and var error)
            {
                throw Failure(folder, error);
            }
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static IOException Failure(string folder, int error) => new($"fsync of the folder '{folder}' failed: {Marshal.GetPInvokeErrorMessage(error)}", error);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}
