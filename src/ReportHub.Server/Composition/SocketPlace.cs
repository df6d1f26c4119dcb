using System.Net.Sockets;
using System.Text;

namespace ReportHub.Server.Composition;

/// <summary>
/// Where the server of a data folder listens for the command line: <c>reporthub.sock</c> in the folder or, where that path is too long for a socket, in a
/// short private runtime folder that <c>reporthub.sock.path</c> names (convention 15).
/// </summary>
internal sealed class SocketPlace : IDisposable
{
    /// <summary>sockaddr_un.sun_path holds 108 bytes with the closing zero (unix(7)).</summary>
    public const int MaxBytes = 107;

    private const string SocketName = "reporthub.sock";
    private const string PointerName = "reporthub.sock.path";
    private const string RuntimePrefix = "reporthub-";
    private readonly string? pointer;
    private readonly string? runtimeFolder;

    private SocketPlace(string path, string? pointer, string? runtimeFolder)
    {
        Path = path;
        this.pointer = pointer;
        this.runtimeFolder = runtimeFolder;
    }

    public string Path { get; }

    /// <summary>The place for the server that holds the folder's lock; what a killed server left behind is cleared away.</summary>
    public static SocketPlace Announce(string dataFolder)
    {
        Clear(dataFolder);
        var direct = System.IO.Path.Combine(dataFolder, SocketName);
        if (Fits(direct))
        {
            return new(direct, null, null);
        }

        var place = Private();
        var pointer = System.IO.Path.Combine(dataFolder, PointerName);
        File.WriteAllText(pointer, place.Path);
        return new(place.Path, pointer, place.runtimeFolder);
    }

    /// <summary>A place nobody is told of: for one command of the command line that runs the application itself.</summary>
    public static SocketPlace Private()
    {
        // The system's own choice first; a long TMPDIR would defeat the purpose.
        var folder = Directory.CreateTempSubdirectory(RuntimePrefix).FullName;
        if (!Fits(System.IO.Path.Combine(folder, SocketName)))
        {
            Directory.Delete(folder);
            folder = System.IO.Path.Combine("/tmp", System.IO.Path.GetFileName(folder));
            CreatePrivate(folder);
        }

        return new(System.IO.Path.Combine(folder, SocketName), null, folder);
    }

    /// <summary>Where a client has to knock; null when no server has announced itself.</summary>
    public static string? Find(string dataFolder)
    {
        var pointer = System.IO.Path.Combine(dataFolder, PointerName);
        if (File.Exists(pointer))
        {
            return File.ReadAllText(pointer);
        }

        var direct = System.IO.Path.Combine(dataFolder, SocketName);
        return Fits(direct) && File.Exists(direct) ? direct : null;
    }

    public static async Task<Stream> ConnectAsync(string path, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Only the account that runs the server may knock.</summary>
    public void Protect()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    public void Dispose()
    {
        File.Delete(Path);
        if (pointer is not null)
        {
            File.Delete(pointer);
        }

        if (runtimeFolder is not null)
        {
            Directory.Delete(runtimeFolder);
        }
    }

    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static bool Fits(string path) => Encoding.UTF8.GetByteCount(path) <= MaxBytes;

    private static void Clear(string dataFolder)
    {
        if (Find(dataFolder) is not { } stale)
        {
            return;
        }

        File.Delete(stale);
        File.Delete(System.IO.Path.Combine(dataFolder, PointerName));
        var folder = System.IO.Path.GetDirectoryName(stale)!;
        if (System.IO.Path.GetFileName(folder).StartsWith(RuntimePrefix, StringComparison.Ordinal) && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }
}
