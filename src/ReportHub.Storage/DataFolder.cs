using System.Globalization;

namespace ReportHub.Storage;

/// <summary>
/// The one folder everything lies in: <c>lock</c>, <c>journal/</c>, <c>records.db</c>, <c>archive/</c>. Who has it open holds its lock, and nobody else
/// can open it: LiteDB has no protection of its own on Linux (storage.md, #2163).
/// </summary>
public sealed class DataFolder : IDisposable
{
    private readonly FileStream held;

    private DataFolder(string root, FileStream held)
    {
        Root = root;
        this.held = held;
    }

    public string Root { get; }

    public string JournalPath => Path.Combine(Root, "journal");

    public string DatabasePath => Path.Combine(Root, "records.db");

    public string ArchivePath => Path.Combine(Root, "archive");

    /// <summary>Makes the folder if needed and takes its lock until disposed.</summary>
    /// <exception cref="Records.StoreUnavailableException">S101: another process or instance holds it; S102: it cannot be made or written.</exception>
    public static DataFolder Open(string path)
    {
        var root = Path.GetFullPath(path);
        try
        {
            DurableFile.CreateFolder(root);
            var held = new FileStream(LockPath(root), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return Claim(root, held);
        }
        catch (IOException exception) when (IsSharingViolation(exception))
        {
            throw StoreErrors.FolderHeld(root, ReadHolder(root), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.FolderUnusable(root, exception);
        }
    }

    public void Dispose()
    {
        // A second call must not take away the mark of whoever holds the folder by then.
        if (held.SafeFileHandle.IsClosed)
        {
            return;
        }

        File.Delete(HolderPath(Root));
        held.Dispose();
    }

    private static DataFolder Claim(string root, FileStream held)
    {
        try
        {
            File.WriteAllText(HolderPath(root), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            DurableFile.CreateFolder(Path.Combine(root, "journal"));
            DurableFile.CreateFolder(Path.Combine(root, "archive"));
            return new DataFolder(root, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static string LockPath(string root) => Path.Combine(root, "lock");

    // Beside the lock, not inside: nobody else can open a file held with FileShare.None, not even to read who holds it.
    private static string HolderPath(string root) => Path.Combine(root, "lock.pid");

    private static int? ReadHolder(string root)
    {
        try
        {
            return int.TryParse(File.ReadAllText(HolderPath(root)), NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? pid : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION on Windows.
    private static bool IsSharingViolation(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);
}
