using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Storage;

namespace ReportHub.Server.Composition;

/// <summary>The object graph of one data folder: lock, journal, archive, catalogues, and the office that works with them.</summary>
internal sealed class StoreRooms : IAsyncDisposable
{
    /// <summary>Another process or instance holds the folder's lock.</summary>
    public const string HeldCode = "S101";

    /// <summary>Acts of the program itself; the request keys beginning with ~ are reserved for it.</summary>
    private const string ProgramActor = "reporthub";
    private const int ProgressStep = 5_000;

    private readonly DataFolder folder;
    private readonly JournalStore store;

    private StoreRooms(DataFolder folder, JournalStore store, ApplicationParts parts)
    {
        this.folder = folder;
        this.store = store;
        Parts = parts;
    }

    public ApplicationParts Parts { get; }

    /// <summary>Fonts first, for they need no lock; then the folder, the journal, and the seed where the store is empty.</summary>
    /// <exception cref="CommandRefusedException">A font or the seed has errors.</exception>
    /// <exception cref="StoreUnavailableException">The folder is held or the journal cannot be opened.</exception>
    public static async Task<StoreRooms> OpenAsync(ServerSettings settings, IProgress<string> progress, TimeProvider clock, CancellationToken cancellation)
    {
        var fonts = Demand(FontCatalogue.Load(settings.FontsFolder));
        var folder = DataFolder.Open(settings.DataFolder);
        JournalStore? store = null;
        try
        {
            var options = new JournalOptions();
            store = await JournalStore.OpenAsync(folder, options, replayed => Report(replayed, progress));
            Say(store.Opening.Findings, progress);
            await SeedAsync(store, settings.SeedFolder, progress, clock, cancellation);
            var archive = FolderArchive.Open(folder, options);
            var templates = new TemplateCatalogue(settings.TemplatesFolder);
            var documents = new DocumentService(store, archive, new Datasets(), templates, fonts, new(settings.StrictFonts));
            var records = new RecordParts(store, new RecordOffice(store), new RecordBrowser(store, store), store, archive);
            return new(folder, store, new(documents, records, templates, fonts, new StoreInspection(store, archive, documents), clock));
        }
        catch
        {
            await (store?.DisposeAsync() ?? ValueTask.CompletedTask);
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Finishes or withdraws what a crash left numbered without files.</summary>
    public async Task RecoverAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        var recovered = await Parts.Documents.RecoverAsync(ProgramContext("~recover", Parts.Clock), cancellation);
        foreach (var document in recovered)
        {
            progress.Report($"上次中断的登记已处理：{document.Facts.Number}（{(document.State == DocumentState.Registered ? "已补齐文件" : "已作废：" + document.WithdrawnBecause)}）");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    private static async Task SeedAsync(JournalStore store, string seedFolder, IProgress<string> progress, TimeProvider clock, CancellationToken cancellation)
    {
        if (!SeedData.IsEmpty(store) || !Directory.Exists(seedFolder))
        {
            return;
        }

        var seed = Demand(Seed.Load(seedFolder));
        var years = Directory.GetDirectories(seedFolder, "year-*").Order(StringComparer.Ordinal).Select(folder => Demand(SeedYear.Load(folder))).ToList();

        // One unit: a seed that stopped half way would leave a store that is not empty and never gets the rest.
        var command = new Command("seed", ProgramContext("~seed", clock), ContentHash.Of(string.Join('\n', years.Select(year => year.Hash).Prepend(seed.Hash))));
        await store.ExecuteAsync(
            command,
            unit => CanonicalJson.Write(writer => writer.WriteNumberValue(seed.PutInto(unit).Count + years.Sum(year => year.PutInto(unit).Count))),
            cancellation);
        progress.Report($"数据：data-seed/ 的 {seed.Records.Count + years.Sum(year => year.Changes.Count)} 条记录已装入空库。");
    }

    private static CommandContext ProgramContext(string key, TimeProvider clock)
    {
        var instant = clock.GetUtcNow();
        return new(ProgramActor, Edge.CommandHeaders.DateIn(instant), instant, key);
    }

    private static T Demand<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new CommandRefusedException(outcome.Findings);

    private static void Say(IReadOnlyList<Diagnostic> findings, IProgress<string> progress)
    {
        foreach (var finding in findings)
        {
            progress.Report(finding.ToString());
        }
    }

    private static void Report(RebuildProgress replayed, IProgress<string> progress)
    {
        if (replayed.Done % ProgressStep == 0 || (replayed.Done == replayed.Total && replayed.Total >= ProgressStep))
        {
            progress.Report($"按日志重建数据库：{replayed.Done} / {replayed.Total}");
        }
    }
}
