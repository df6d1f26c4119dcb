using System.Net.Sockets;
using ReportHub.Records;
using ReportHub.Server.Composition;

namespace ReportHub.Server.CommandLine;

/// <summary>
/// The one door to a data folder (convention 15): the running server's socket, or the same application started in this process when nobody holds the
/// folder's lock.
/// </summary>
internal sealed class Door : IAsyncDisposable
{
    /// <summary>How long to wait for another command that holds the folder for a moment.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly RunningApplication? own;

    private Door(string socket, RunningApplication? own)
    {
        this.own = own;
        var handler = new SocketsHttpHandler { UseProxy = false, ConnectCallback = (_, cancellation) => new(SocketPlace.ConnectAsync(socket, cancellation)) };
        Api = new(new HttpClient(handler) { BaseAddress = new("http://reporthub"), Timeout = TimeSpan.FromMinutes(5) });
    }

    public ApiClient Api { get; }

    /// <summary>Whether the application runs in this process.</summary>
    public bool IsOwn => own is not null;

    /// <exception cref="StoreUnavailableException">Another process holds the folder and does not answer, or the store cannot be opened.</exception>
    public static async Task<Door> OpenAsync(ServerSettings settings, IProgress<string> progress, TimeProvider clock, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        while (true)
        {
            if (await AnswersAsync(settings.DataFolder, cancellation) is { } socket)
            {
                return new(socket, null);
            }

            try
            {
                var application = await RunningApplication.StartPrivatelyAsync(settings, progress, clock, cancellation);
                return new(application.SocketPath, application);
            }
            catch (StoreUnavailableException held) when (held.Code == StoreRooms.HeldCode && clock.GetElapsedTime(start) < Patience)
            {
                await Task.Delay(Pause, clock, cancellation);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        if (own is not null)
        {
            await own.DisposeAsync();
        }
    }

    private static async Task<string?> AnswersAsync(string dataFolder, CancellationToken cancellation)
    {
        if (SocketPlace.Find(dataFolder) is not { } path)
        {
            return null;
        }

        try
        {
            await using var stream = await SocketPlace.ConnectAsync(path, cancellation);
            return path;
        }
        catch (SocketException)
        {
            return null;
        }
    }
}
