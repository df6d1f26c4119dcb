using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;

namespace ReportHub.Reports;

internal static class SnapshotTaking
{
    /// <summary>The facts the template's schema asks for, out of the records as they stand.</summary>
    public static Outcome<DataSnapshot> Take(this IDatasets datasets, TemplateVersion template, CreateDocument request, IRecordReader records) =>
        template.Dataset is { } dataset
            ? datasets.Take(new(dataset, request.FiscalYear, request.Subject), template.Schema, records)
            : Outcome.Failed<DataSnapshot>(Refusals.NoDataset(template.Id.ToString()));
}
