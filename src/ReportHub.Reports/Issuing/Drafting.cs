using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>Makes a draft: snapshot taken, bound, checked and set once to find errors, inputs archived, one unit of work.</summary>
internal sealed class Drafting(Office office)
{
    public async Task<DocumentAnswer> CreateAsync(CreateDocument request, CommandContext context, CancellationToken cancellation)
    {
        RequestChecks.RefuseOnErrors([.. RequestChecks.OfKey(context), .. RequestChecks.Of(request)]);
        var id = DocumentRecords.IdFor(context.RequestKey);
        var draft = office.Store.FindDocument(id) is null ? Prepare(id, request, context) : null;
        var answer = await office.Store.ExecuteAsync(Commands.Create(request, context), unit => Decide(unit, id, draft, request), cancellation).ConfigureAwait(false);
        return new(IssuedDocumentJson.Read(answer.Json), answer.Repeated);
    }

    private Draft Prepare(string id, CreateDocument request, CommandContext context)
    {
        var template = ValueOf(office.Templates.Open(request.Template));
        var taken = office.Datasets.Take(template, request, office.Store);
        var snapshot = ValueOf(taken);
        var inputs = new RenderInputs(template, snapshot, request.Facts, office.Fonts.Current, BindPurpose.Preview);
        var bound = ValueOf(office.Stages.Bind(inputs));
        var rendered = office.Stages.Render(inputs);
        var rendition = ValueOf(rendered);
        var checks = ContentCheck.Of(bound, template, request.FiscalYear, request.Facts, office.Store);
        RequestChecks.RefuseOnErrors(checks);
        office.Inputs.Keep(template.Closure, snapshot, request.Facts);
        return new(template, new IssuedDocument
        {
            Id = id,
            State = DocumentState.Draft,
            Template = request.Template,
            TemplateHash = template.Closure.Hash,
            SnapshotHash = snapshot.Hash,
            FiscalYear = request.FiscalYear,
            Subject = request.Subject,
            Facts = request.Facts,
            SignedHash = DocumentContent.Hash(bound),
            Title = rendition.Title,
            CreatedBy = context.Actor,
            Findings = [.. taken.Findings, .. rendered.Findings, .. checks],
        });
    }

    private ReadOnlyMemory<byte> Decide(IUnitOfWork unit, string id, Draft? draft, CreateDocument request)
    {
        if (draft is null || unit.FindDocument(id) is not null)
        {
            throw Refusals.IdTaken(id);
        }

        // Units may have come between the reads of the snapshot; inside the writer's unit nothing can, so an equal hash proves one consistent state.
        var now = office.Datasets.Take(draft.Template, request, unit);
        return now.Succeeded && now.Value.Hash == draft.Document.SnapshotHash ? unit.PutDocument(draft.Document) : throw Refusals.RecordsChanged();
    }

    private static T ValueOf<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new CommandRefusedException(outcome.Findings);

    private sealed record Draft(TemplateVersion Template, IssuedDocument Document);
}
