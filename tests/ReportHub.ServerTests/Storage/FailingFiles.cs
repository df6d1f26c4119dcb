using ReportHub.Storage;

namespace ReportHub.ServerTests.Storage;

/// <summary>A disk that can be told to be full: writes half of what it gets, as a full disk does, or fails in fsync or in cutting.</summary>
internal sealed class FailingFiles : IJournalFiles
{
    private readonly DiskJournalFiles disk = new();

    public bool Full { get; set; }

    public bool SyncFails { get; set; }

    public bool CutFails { get; set; }

    public IJournalFile OpenForAppend(string path) => new FailingFile(this, disk.OpenForAppend(path));

    private sealed class FailingFile(FailingFiles owner, IJournalFile inner) : IJournalFile
    {
        public void Write(long offset, ReadOnlySpan<byte> bytes)
        {
            inner.Write(offset, owner.Full ? bytes[..(bytes.Length / 2)] : bytes);
            FailIf(owner.Full);
        }

        public void Sync()
        {
            FailIf(owner.SyncFails);
            inner.Sync();
        }

        public void SetLength(long length)
        {
            FailIf(owner.CutFails);
            inner.SetLength(length);
        }

        public void Dispose() => inner.Dispose();

        private static void FailIf(bool failing)
        {
            if (failing)
            {
                throw new IOException("No space left on device");
            }
        }
    }
}
