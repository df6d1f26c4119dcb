using Microsoft.Win32.SafeHandles;

namespace ReportHub.Storage;

internal sealed class DiskJournalFiles : IJournalFiles
{
    public IJournalFile OpenForAppend(string path) => new DiskJournalFile(File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read));

    private sealed class DiskJournalFile(SafeFileHandle handle) : IJournalFile
    {
        public void Write(long offset, ReadOnlySpan<byte> bytes) => DiskBytes.Write(handle, bytes, offset);

        public void Sync() => RandomAccess.FlushToDisk(handle);

        public void SetLength(long length) => RandomAccess.SetLength(handle, length);

        public void Dispose() => handle.Dispose();
    }
}
