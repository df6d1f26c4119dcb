using Carter;
using ReportHub.Server.Documents;
using ReportHub.Server.Edge;
using ReportHub.Server.Health;
using ReportHub.Server.Register;
using ReportHub.Server.StartPage;
using ReportHub.Server.Store;
using ReportHub.Server.Templates;

namespace ReportHub.Server.Composition;

/// <summary>The HTTP application over opened parts: the same for the server, the command line and the tests.</summary>
internal static class HttpApplication
{
    private const long MaxBodyBytes = 4 << 20;

    /// <summary>Builds it; <paramref name="urls"/> as Kestrel reads them, a Unix socket as <c>http://unix:/path</c>.</summary>
    public static WebApplication Build(ApplicationParts parts, IReadOnlyList<string> urls, LogLevel level)
    {
        // The empty builder reads no environment and no settings file: what the server does is decided by its command line alone.
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "ReportHub", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        builder.Logging.SetMinimumLevel(level).AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        AddServices(builder.Services, parts);
        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapCarter();
        app.MapOpenApi("/openapi/{documentName}.json");
        foreach (var url in urls)
        {
            app.Urls.Add(url);
        }

        return app;
    }

    private static void AddServices(IServiceCollection services, ApplicationParts parts)
    {
        services.AddRouting();
        services.AddEdge();
        services.AddOpenApi();
        services.AddSingleton(parts);
        services.AddSingleton(parts.Clock);
        services.AddSingleton(parts.Templates);
        services.AddSingleton(parts.Documents);
        // By name: scanning misses internal modules in Carter 10.0.0 (#380).
        services.AddCarter(configurator: carter => carter
            .WithEmptyValidators()
            .WithModule<StartPageModule>()
            .WithModule<HealthModule>()
            .WithModule<TemplatesModule>()
            .WithModule<DocumentsModule>()
            .WithModule<RegisterModule>()
            .WithModule<StoreModule>());
    }
}
