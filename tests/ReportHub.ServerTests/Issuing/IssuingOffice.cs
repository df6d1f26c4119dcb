using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Server.Composition;
using ReportHub.ServerTests.Storage;
using ReportHub.Storage;
using ReportHub.Tests;

namespace ReportHub.ServerTests.Issuing;

/// <summary>The real office over a real folder: journal, archive, seed, the shipped template and the faces of the fonts folder.</summary>
internal sealed class IssuingOffice : IAsyncDisposable
{
    public const string OrganCode = "洛龙财";
    public const int Year = 2019;

    private static readonly DateOnly BusinessDate = new(Year, 12, 24);
    private static readonly DateTimeOffset Instant = new(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly DataFolder folder;

    private IssuingOffice(DataFolder folder, JournalStore store, FolderArchive archive, DocumentService documents) =>
        (this.folder, Store, Archive, Documents) = (folder, store, archive, documents);

    public JournalStore Store { get; }

    public FolderArchive Archive { get; }

    public DocumentService Documents { get; }

    public static void RequireFonts() => Assert.SkipUnless(Directory.Exists(Repository.Fonts), $"no fonts in {Repository.Fonts}: run ./reporthub setup");

    /// <summary>Opens the folder, seeds it when empty and finishes what a crash left; <paramref name="around"/> may stand between the office and its store.</summary>
    public static async Task<IssuingOffice> OpenAsync(string path, Func<IRecordStore, IRecordStore>? around = null)
    {
        var folder = DataFolder.Open(path);
        var store = await JournalStore.OpenAsync(folder, new JournalOptions());
        if (SeedData.IsEmpty(store))
        {
            var seed = Seed.Load(Repository.Seed).Value!;
            await store.ExecuteAsync(new Command("seed", Context("seed"), seed.Hash), unit => CanonicalJson.Write(writer => writer.WriteNumberValue(seed.PutInto(unit).Count)));
        }

        var archive = FolderArchive.Open(folder, new JournalOptions());
        var fonts = FontCatalogue.Load(Repository.Fonts).Value!;
        var documents = new DocumentService(around?.Invoke(store) ?? store, archive, new Datasets(), new TemplateCatalogue(Repository.Templates), fonts);
        await documents.RecoverAsync(Context("recover"));
        return new(folder, store, archive, documents);
    }

    public static CommandContext Context(string key) => new("clerk", BusinessDate, Instant, key);

    /// <summary>A draft and its registration; the keys derive from <paramref name="name"/>.</summary>
    public async Task<IssuedDocument> IssueAsync(string name)
    {
        var draft = await CreateAsync(name);
        return await RegisterAsync(draft.Id, name);
    }

    public async Task<IssuedDocument> CreateAsync(string name) =>
        (await Documents.CreateAsync(new(new("assessment-notice", "1.0.0"), Year, new() { IssueDate = new(Year, 12, 23), Public = true }), Context("create-" + name))).Document;

    public async Task<IssuedDocument> RegisterAsync(string id, string name) =>
        (await Documents.RegisterAsync(new(id, OrganCode, 80, BusinessDate), Context("register-" + name))).Document;

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Dispose();
    }
}
