using System.Text.Json;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Reports;

/// <summary>One record "assessment/{year}" with an average.</summary>
internal sealed class FakeDatasets : IDatasets
{
    public IReadOnlyList<string> Names => ["assessment"];

    /// <summary>Runs after a reading: what other people do meanwhile.</summary>
    public Action? AfterTake { get; set; }

    public Outcome<DataSnapshot> Take(string dataset, int fiscalYear, ObjectSchema schema, IRecordReader records)
    {
        if (records.Find("assessment", $"{fiscalYear}") is not { } record)
        {
            return Outcome.Failed<DataSnapshot>(Diagnostic.Error("R102", $"没有 {fiscalYear} 年度的考核记录。", hint: "请先录入考核结果"));
        }

        using var json = JsonDocument.Parse(record.Json);
        var average = new NumberNode(json.RootElement.GetProperty("average").GetDecimal(), [record.Ref]);
        var snapshot = DataSnapshot.Freeze(ObjectNode.Of(schema, [record.Ref], ("average", average)));
        AfterTake?.Invoke();
        return Outcome.Of(snapshot);
    }
}
