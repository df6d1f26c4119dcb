using Carter;
using ReportHub.Server.Documents;
using ReportHub.Server.Edge;
using ReportHub.Server.Figures;
using ReportHub.Server.Health;
using ReportHub.Server.Records;
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
        // What fails to start is thrown to the caller, and what a request throws is logged by the problem handler: once is enough.
        builder.Logging.SetMinimumLevel(level).AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        AddServices(builder.Services, parts);
        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.Use(RequestRules.AnswerHeadAsGetAsync);
        app.Use(RequestRules.RefuseForeignCharsetAsync);
        // After the rules: the method decides the route.
        app.UseRouting();
        app.MapCarter();
        app.MapOpenApi("/openapi/v1.json");
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
        services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "ReportHub";
            document.Info.Version = ProductVersion.Text;
            document.Servers?.Clear();
            return Task.CompletedTask;
        }));
        services.AddSingleton(parts);
        services.AddSingleton(parts.Clock);
        services.AddSingleton(parts.Templates);
        services.AddSingleton(parts.Documents);
        services.AddSingleton(parts.Records.Store);
        services.AddSingleton(parts.Records.Office);
        services.AddSingleton(parts.Records.Browser);
        services.AddSingleton(parts.Records.Journal);
        // By name: scanning misses internal modules in Carter 10.0.0 (#380).
        services.AddCarter(configurator: carter => carter
            .WithEmptyValidators()
            .WithModule<StartPageModule>()
            .WithModule<HealthModule>()
            .WithModule<TemplatesModule>()
            .WithModule<DocumentsModule>()
            .WithModule<RecordsModule>()
            .WithModule<RegisterModule>()
            .WithModule<FiguresModule>()
            .WithModule<StoreModule>());
    }
}
