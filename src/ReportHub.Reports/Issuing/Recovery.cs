using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>Start-up: every document that a crash left NUMBERED is finished from its frozen inputs, or withdrawn with the reason.</summary>
internal sealed class Recovery(Office office, Filing filing)
{
    public async Task<IReadOnlyList<IssuedDocument>> RecoverAsync(CommandContext context, CancellationToken cancellation)
    {
        var finished = new List<IssuedDocument>();
        foreach (var document in office.Store.ListDocuments().Where(document => document.State == DocumentState.Numbered))
        {
            cancellation.ThrowIfCancellationRequested();
            finished.Add(await filing.FinishAsync(document, rehearsal: null, context).ConfigureAwait(false));
        }

        return finished;
    }
}
