using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// Takes the facts a template asks for out of the records. The template's schema is a view: only its fields are frozen, a required field the dataset
/// cannot give is a finding.
/// </summary>
public interface IDatasets
{
    /// <summary>Names a schema may give as <c>x-dataset</c>.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>
    /// Findings R1xx: unknown dataset, missing record (which, of which year), score above its maximum, field the dataset has not; R106 and R107 when the
    /// subject is missing or not wanted, R108 when two figures share an id.
    /// </summary>
    Outcome<DataSnapshot> Take(DatasetRequest request, ObjectSchema schema, IRecordReader records);

    /// <summary>Every figure of the dataset as the records stand, in the dataset's order; findings as for <see cref="Take"/> but for the schema's.</summary>
    Outcome<IReadOnlyList<FigureValue>> Figures(DatasetRequest request, IRecordReader records);
}
