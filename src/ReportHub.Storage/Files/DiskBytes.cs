using Microsoft.Win32.SafeHandles;

namespace ReportHub.Storage;

/// <summary>Bytes written at a place of a file, with one kind of error for whatever the disk refuses.</summary>
internal static class DiskBytes
{
    /// <exception cref="IOException">The disk is full or fails, or the file may not grow that far.</exception>
    public static void Write(SafeFileHandle handle, ReadOnlySpan<byte> bytes, long offset)
    {
        try
        {
            RandomAccess.Write(handle, bytes, offset);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // .NET tells EFBIG (a limit of the file system or of the account) as a wrong argument.
            throw new IOException(exception.Message, exception);
        }
    }
}
