namespace ReportHub.Server.Composition;

/// <summary>Opened rooms, a listening server and its socket; closed in the reverse order.</summary>
internal sealed class RunningApplication : IAsyncDisposable
{
    private readonly StoreRooms rooms;
    private readonly SocketPlace place;
    private readonly WebApplication app;

    private RunningApplication(StoreRooms rooms, SocketPlace place, WebApplication app)
    {
        this.rooms = rooms;
        this.place = place;
        this.app = app;
    }

    public string SocketPath => place.Path;

    /// <summary>Addresses the server listens on, the socket among them.</summary>
    public IReadOnlyList<string> Urls => [.. app.Urls];

    /// <summary>The server of a data folder, told to others through its socket.</summary>
    public static Task<RunningApplication> StartAsync(ServerSettings settings, IReadOnlyList<string> urls, IProgress<string> progress, TimeProvider clock, CancellationToken cancellation) =>
        StartAsync(settings, urls, SocketPlace.Announce, LogLevel.Information, progress, clock, cancellation);

    /// <summary>The same application for one command, listening on a socket nobody is told of.</summary>
    public static Task<RunningApplication> StartPrivatelyAsync(ServerSettings settings, IProgress<string> progress, TimeProvider clock, CancellationToken cancellation) =>
        StartAsync(settings, [], static _ => SocketPlace.Private(), LogLevel.Warning, progress, clock, cancellation);

    public Task WaitForShutdownAsync(CancellationToken cancellation) => app.WaitForShutdownAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        place.Dispose();
        await rooms.DisposeAsync();
    }

    private static async Task<RunningApplication> StartAsync(
        ServerSettings settings, IReadOnlyList<string> urls, Func<string, SocketPlace> choose, LogLevel level,
        IProgress<string> progress, TimeProvider clock, CancellationToken cancellation)
    {
        var rooms = await StoreRooms.OpenAsync(settings, progress, clock, cancellation);
        SocketPlace? place = null;
        WebApplication? app = null;
        try
        {
            // Numbers left without files by a crash are finished before anybody can ask.
            await rooms.RecoverAsync(progress, cancellation);
            place = choose(settings.DataFolder);
            app = HttpApplication.Build(rooms.Parts, [.. urls, $"http://unix:{place.Path}"], level);
            await app.StartAsync(cancellation);
            place.Protect();
            return new(rooms, place, app);
        }
        catch
        {
            await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
            place?.Dispose();
            await rooms.DisposeAsync();
            throw;
        }
    }
}
