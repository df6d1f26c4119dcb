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

    /// <summary>Findings R1xx: unknown dataset, missing record (which, of which year), score above its maximum, field the dataset has not.</summary>
    Outcome<DataSnapshot> Take(string dataset, int fiscalYear, ObjectSchema schema, IRecordReader records);
}
