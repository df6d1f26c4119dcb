using System.Text.Json.Serialization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What was done with a result (结果应用, domain.md 4.9).</summary>
/// <param name="ForYear">The budget year it acts on.</param>
/// <param name="Change">Advised change of a budget; negative cuts. For <see cref="UseKind.BudgetAdvice"/>.</param>
/// <param name="Factor">Weight in a transfer payment's distribution; for <see cref="UseKind.TransferFactor"/>.</param>
public sealed record ResultUse(
    string Code,
    int FiscalYear,
    Basis Basis,
    string Reference,
    string Unit,
    UseKind Use,
    string? Section,
    int ForYear,
    [property: JsonPropertyName("changeFen")] Money? Change,
    decimal? Factor,
    string Text,
    DateOnly On) : IRecord
{
    public const string Kind = "result-use";

    [JsonIgnore]
    public string RecordId => Code;
}

/// <summary>Kinds of use.</summary>
public enum UseKind
{
    /// <summary>预算安排建议.</summary>
    BudgetAdvice,

    /// <summary>转移支付因素.</summary>
    TransferFactor,

    /// <summary>政策调整.</summary>
    PolicyChange,

    /// <summary>公开.</summary>
    Publication,

    /// <summary>报送人大.</summary>
    CongressReport,

    /// <summary>问责.</summary>
    Accountability,
}
