using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>登记: rehearse, number, render, file; answered only when the files are on disk (convention 11).</summary>
internal sealed class Registration(Office office, Filing filing)
{
    public async Task<DocumentAnswer> RegisterAsync(RegisterDocument request, CommandContext context, CancellationToken cancellation)
    {
        RequestChecks.RefuseOnErrors([.. RequestChecks.OfKey(context), .. RequestChecks.Of(request, context.BusinessDate)]);
        var document = office.Store.RequireDocument(request.DocumentId);
        var rehearsal = document.State == DocumentState.Draft ? Rehearse(document, request, context) : null;
        var answer = await office.Store.ExecuteAsync(
            Commands.Number(request, context), unit => Numbering.Decide(unit, request, context, rehearsal), cancellation).ConfigureAwait(false);

        // From here the number is taken: nobody's impatience may leave it without its files.
        var numbered = IssuedDocumentJson.Read(answer.Json);
        var current = office.Store.RequireDocument(numbered.Id);
        var filed = await filing.FinishAsync(current, rehearsal, context).ConfigureAwait(false);
        return filed.State == DocumentState.Registered ? new(filed, answer.Repeated) : throw Refusals.Withdrawn(filed);
    }

    private Rehearsal Rehearse(IssuedDocument draft, RegisterDocument request, CommandContext context)
    {
        if (request.PrintDate < draft.Facts.IssueDate)
        {
            RequestChecks.RefuseOnErrors(Refusals.PrintBeforeIssue(request.PrintDate, draft.Facts.IssueDate));
        }

        return Rehearsal.Of(draft, request, context, office);
    }
}
