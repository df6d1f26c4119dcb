using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>JSON of the records: camelCase, dates yyyy-MM-dd, canonical bytes, so that the same record always gives the same bytes.</summary>
public static class RecordJson
{
    public static byte[] Write(Organ organ) => Write(organ, RecordJsonContext.Default.Organ);

    public static byte[] Write(BudgetUnit unit) => Write(unit, RecordJsonContext.Default.BudgetUnit);

    public static byte[] Write(AssessmentScheme scheme) => Write(scheme, RecordJsonContext.Default.AssessmentScheme);

    public static byte[] Write(AssessmentRound round) => Write(round, RecordJsonContext.Default.AssessmentRound);

    public static byte[] Write(Assessment assessment) => Write(assessment, RecordJsonContext.Default.Assessment);

    /// <summary>Reads a record; false, with the reason, when the JSON is broken, a member is missing or unknown, a type is wrong, or a list holds null.</summary>
    internal static bool TryRead<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? record, [NotNullWhen(false)] out JsonException? error)
        where T : class
    {
        try
        {
            RefuseNullItems(json.Span);
            record = JsonSerializer.Deserialize(json.Span, type) ?? throw new JsonException("null is not a record.");
            error = null;
        }
        catch (JsonException cause)
        {
            (record, error) = (null, cause);
        }

        return record is not null;
    }

    /// <summary>The serializer checks nulls of members only.</summary>
    private static void RefuseNullItems(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var last = JsonTokenType.None;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null && last != JsonTokenType.PropertyName)
            {
                throw new JsonException("A list holds null.");
            }

            last = reader.TokenType;
        }
    }

    /// <summary>Where reading failed, as a JSON pointer; empty for the whole.</summary>
    internal static string PointerOf(JsonException error) =>
        (error.Path ?? "$").TrimStart('$').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');

    internal static byte[] Write<T>(T record, JsonTypeInfo<T> type) => CanonicalJson.Of(JsonSerializer.SerializeToElement(record, type));
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    ReadCommentHandling = JsonCommentHandling.Disallow,
    Converters = [typeof(MoneyJsonConverter)])]
[JsonSerializable(typeof(Organ))]
[JsonSerializable(typeof(BudgetUnit))]
[JsonSerializable(typeof(AssessmentScheme))]
[JsonSerializable(typeof(AssessmentRound))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(Liaison))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(Agency))]
[JsonSerializable(typeof(Project))]
[JsonSerializable(typeof(ExecutionSnapshot))]
[JsonSerializable(typeof(CoverageBase))]
[JsonSerializable(typeof(Goal))]
[JsonSerializable(typeof(MonitorReport))]
[JsonSerializable(typeof(SelfEvaluation))]
[JsonSerializable(typeof(Evaluation))]
[JsonSerializable(typeof(EvaluationBatch))]
[JsonSerializable(typeof(Feedback))]
[JsonSerializable(typeof(Rectification))]
[JsonSerializable(typeof(ResultUse))]
[JsonSerializable(typeof(DisclosureItem))]
[JsonSerializable(typeof(TrainingEvent))]
[JsonSerializable(typeof(NewsItem))]
[JsonSerializable(typeof(WorkNote))]
[JsonSerializable(typeof(WorkYear))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(RatingScheme))]
[JsonSerializable(typeof(WeightScheme))]
[JsonSerializable(typeof(IndicatorScheme))]
[JsonSerializable(typeof(MonitoringScheme))]
[JsonSerializable(typeof(RectificationScheme))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
