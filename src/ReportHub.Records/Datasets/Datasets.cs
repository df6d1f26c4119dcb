using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The datasets this server knows: “assessment”, a year's assessment of all units.</summary>
public sealed class Datasets : IDatasets
{
    public const string Assessment = "assessment";

    public IReadOnlyList<string> Names { get; } = [Assessment];

    public Outcome<DataSnapshot> Take(string dataset, int fiscalYear, ObjectSchema schema, IRecordReader records)
    {
        if (!Names.Contains(dataset, StringComparer.Ordinal))
        {
            return Outcome.Failed<DataSnapshot>(Diagnostic.Error("R105", $"没有“{dataset}”这个数据集。", hint: "可用的数据集：" + string.Join("、", Names)));
        }

        var book = AssessmentBook.Open(records, fiscalYear);
        if (book.Value is null)
        {
            return Outcome.Failed<DataSnapshot>(book.Findings);
        }

        var facts = AssessmentFacts.Of(book.Value, AssessmentFigures.Of(book.Value));
        var root = SchemaView.Lay(dataset, facts, schema);
        return new(root.Value is null ? null : DataSnapshot.Freeze(root.Value), [.. book.Findings, .. root.Findings]);
    }
}
