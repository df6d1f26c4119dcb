using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>What the office does with documents: the one door for HTTP, command line and demo.</summary>
public sealed class DocumentService
{
    private readonly Office office;
    private readonly Drafting drafting;
    private readonly Registration registration;
    private readonly Recovery recovery;
    private readonly Originals originals;
    private readonly Verifier verifier;
    private readonly Previewing previewing;
    private readonly PrintRun printing;
    private readonly FigureReading figures;

    public DocumentService(
        IRecordStore store, IArchive archive, IDatasets datasets, ITemplateCatalogue templates, IFontCatalogue fonts, IssuePolicy? policy = null)
        : this(new Office(store, archive, datasets, templates, fonts, policy ?? new IssuePolicy(), Stages.Real))
    {
    }

    internal DocumentService(Office office)
    {
        var filing = new Filing(office);
        this.office = office;
        drafting = new(office);
        registration = new(office, filing);
        recovery = new(office, filing);
        originals = new(office);
        verifier = new(office, originals);
        previewing = new(office);
        printing = new(office, originals);
        figures = new(office);
    }

    /// <summary>Takes the snapshot, binds once, keeps the draft. Findings stop it.</summary>
    /// <exception cref="CommandRefusedException">Unknown template, missing record, findings of binding or layout; D106, D108, D2xx.</exception>
    /// <exception cref="RequestKeyMisusedException">The key was used for another request.</exception>
    public Task<DocumentAnswer> CreateAsync(CreateDocument request, CommandContext context, CancellationToken cancellation = default) =>
        drafting.CreateAsync(request, context, cancellation);

    /// <summary>
    /// Allots the number and files the paper: two units of work, rendering between them outside any lock (convention 11). The same key again gives the same
    /// document, and finishes it when a crash left it numbered.
    /// </summary>
    /// <exception cref="CommandRefusedException">Findings of the rendering, D101 to D107, D2xx, D401; D105: the number is withdrawn, the entry says why.</exception>
    /// <exception cref="RequestKeyMisusedException">The key was used for another request.</exception>
    public Task<DocumentAnswer> RegisterAsync(RegisterDocument request, CommandContext context, CancellationToken cancellation = default) =>
        registration.RegisterAsync(request, context, cancellation);

    /// <summary>Finishes every document left NUMBERED by a crash, or withdraws it with the reason; run before the server listens.</summary>
    public Task<IReadOnlyList<IssuedDocument>> RecoverAsync(CommandContext context, CancellationToken cancellation = default) =>
        recovery.RecoverAsync(context, cancellation);

    public IssuedDocument? Find(string id) => office.Store.FindDocument(id);

    /// <summary>All documents in ordinal order of their ids.</summary>
    public IReadOnlyList<IssuedDocument> List() => office.Store.ListDocuments();

    /// <summary>The archived bytes of a registered document, never rendered anew.</summary>
    /// <exception cref="CommandRefusedException">D401 unknown document, D402 unknown format, D403 not registered.</exception>
    /// <exception cref="ArchiveDamagedException">The file is missing or changed.</exception>
    public byte[] Original(string id, OutputFormat format) => originals.Read(id, format);

    /// <summary>
    /// Renders with live records or, with <paramref name="useSample"/>, the template's sample; marked 预览, never numbered. In HTML the figures of live records
    /// lead to <paramref name="addressOf"/>, where it is given.
    /// </summary>
    /// <param name="checks">Adds what the text contradicts (K1xx to K9xx), errors among it as warnings; costs about as much as the layout.</param>
    public Outcome<Rendition> Preview(CreateDocument request, bool useSample, FigureAddress? addressOf = null, bool checks = false) =>
        previewing.Preview(request, useSample, addressOf, checks);

    /// <summary>Every figure of a dataset as the records stand; findings R1xx and R6xx.</summary>
    public Outcome<IReadOnlyList<FigureValue>> Figures(DatasetRequest request) => figures.Live(request);

    /// <summary>The figures that a document froze, in the order of its template's fields; also of a draft.</summary>
    /// <exception cref="CommandRefusedException">D401 unknown document.</exception>
    /// <exception cref="ArchiveDamagedException">An archived input is missing or changed.</exception>
    public Outcome<IReadOnlyList<FigureValue>> Figures(string documentId) => figures.Frozen(documentId);

    /// <summary>The file for the print shop: numbered copies, or for sheets that bear the red parts. Findings P101 to P104 and those of the rendering.</summary>
    /// <exception cref="CommandRefusedException">D401 unknown document, D403 not registered.</exception>
    public Outcome<byte[]> Print(PrintRequest request) => printing.Print(request);

    /// <summary>Renders again from the frozen inputs and compares; findings V1xx (the proof) and V2xx (information).</summary>
    /// <exception cref="CommandRefusedException">D401 unknown document, D403 not registered.</exception>
    public Verification Verify(string id) => verifier.Verify(id);

    /// <summary>Findings V101 for every file that a draft or a registered document names and the archive has not.</summary>
    public IReadOnlyList<Diagnostic> MissingFiles() => ArchiveInspection.Missing(
        List().Where(document => document.State is DocumentState.Draft or DocumentState.Registered), office.Archive);

    /// <summary>The register of numbers of an organ and year, every number accounted for; findings N1xx.</summary>
    public RegisterReport Register(string organCode, int year) => RegisterReader.Read(office.Store, organCode, year);
}
