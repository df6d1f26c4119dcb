using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>Figures with what they say and where they came from: as the records stand, or as a document froze them.</summary>
internal sealed class FigureReading(Office office)
{
    public Outcome<IReadOnlyList<FigureValue>> Live(DatasetRequest request) => office.Datasets.Figures(request, office.Store);

    /// <summary>Out of the archived snapshot, whatever has become of the records; none where the document was made before figures were defined.</summary>
    /// <exception cref="CommandRefusedException">D401: there is no such document.</exception>
    /// <exception cref="ArchiveDamagedException">An archived input is missing or changed.</exception>
    public Outcome<IReadOnlyList<FigureValue>> Frozen(string documentId)
    {
        var snapshot = office.Inputs.LoadSnapshot(office.Store.RequireDocument(documentId));
        return snapshot.Succeeded
            ? Outcome.Of(FigureValue.In(snapshot.Value), snapshot.Findings)
            : Outcome.Failed<IReadOnlyList<FigureValue>>(snapshot.Findings);
    }
}
