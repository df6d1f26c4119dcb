using System.Text.Json.Serialization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Evaluations whose money was published in one sum without a split (domain.md 5.3, item 13).</summary>
public sealed record EvaluationBatch(string Code, int FiscalYear, string Title, [property: JsonPropertyName("amountFen")] Money Amount, string Source) : IRecord
{
    public const string Kind = "evaluation-batch";

    [JsonIgnore]
    public string RecordId => Code;
}
