using System.Text.Json;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Reports;

/// <summary>One record "assessment/{year}" with an average, or "assessment/{subject}" where a request names a subject.</summary>
internal sealed class FakeDatasets : IDatasets
{
    public static FigureDefinition Average { get; } = new("test.average", "平均得分", "全部单位得分的平均数。", "分", 2);

    public IReadOnlyList<string> Names => ["assessment"];

    /// <summary>Runs after a reading: what other people do meanwhile.</summary>
    public Action? AfterTake { get; set; }

    public Outcome<DataSnapshot> Take(DatasetRequest request, ObjectSchema schema, IRecordReader records)
    {
        if (AverageOf(request, records) is not { } average)
        {
            return Outcome.Failed<DataSnapshot>(Missing(request));
        }

        var snapshot = DataSnapshot.Freeze(ObjectNode.Of(schema, average.Records, ("average", average)));
        AfterTake?.Invoke();
        return Outcome.Of(snapshot);
    }

    public Outcome<IReadOnlyList<FigureValue>> Figures(DatasetRequest request, IRecordReader records) => AverageOf(request, records) is { } average
        ? Outcome.Of<IReadOnlyList<FigureValue>>([FigureValue.Of(average)!])
        : Outcome.Failed<IReadOnlyList<FigureValue>>(Missing(request));

    private static NumberNode? AverageOf(DatasetRequest request, IRecordReader records)
    {
        if (records.Find("assessment", request.Subject ?? $"{request.FiscalYear}") is not { } record)
        {
            return null;
        }

        using var json = JsonDocument.Parse(record.Json);
        return new(json.RootElement.GetProperty("average").GetDecimal(), [record.Ref]) { Figure = Average };
    }

    private static Diagnostic Missing(DatasetRequest request) => Diagnostic.Error("R102", $"没有 {request.FiscalYear} 年度的考核记录。", hint: "请先录入考核结果");
}
