using System.Globalization;
using System.Text;
using LiteDB;
using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>
/// Records, requests and the applied sequence as LiteDB documents, mapped by hand: payloads are JSON text with a SHA-256 over all fields beside them,
/// since LiteDB has no checksums (storage.md, rules 9, 12, 14).
/// </summary>
internal static class LiteDocuments
{
    public const int StateId = 1;

    public static BsonDocument Of(RecordState record)
    {
        var json = record.Json is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;
        return new()
        {
            ["_id"] = record.Key.ToString(),
            ["revision"] = record.Revision,
            ["sequence"] = record.Sequence,
            ["previous"] = record.Previous,
            ["json"] = json is null ? BsonValue.Null : new BsonValue(json),
            ["check"] = Check(record.Key.ToString(), record.Revision, record.Sequence, record.Previous, json),
        };
    }

    public static RecordState ToRecord(BsonDocument document)
    {
        var key = document["_id"].AsString;
        var json = document["json"] is { IsNull: false } value ? value.AsString : null;
        var record = new RecordState(
            key[..key.IndexOf('/', StringComparison.Ordinal)],
            key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..],
            document["revision"].AsInt64,
            document["sequence"].AsInt64,
            document["previous"].AsInt64,
            json is null ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(json));
        Require(document, Check(key, record.Revision, record.Sequence, record.Previous, json));
        return record;
    }

    public static BsonDocument Of(RememberedRequest request)
    {
        var answer = Encoding.UTF8.GetString(request.Answer.Span);
        return new()
        {
            ["_id"] = request.Key,
            ["command"] = request.Command,
            ["body"] = request.Body.Hex,
            ["sequence"] = request.Sequence,
            ["answer"] = answer,
            ["check"] = Check(request.Key, request.Command, request.Body.Hex, request.Sequence, answer),
        };
    }

    public static RememberedRequest ToRequest(BsonDocument document)
    {
        var (key, command, answer) = (document["_id"].AsString, document["command"].AsString, document["answer"].AsString);
        Require(document, Check(key, command, document["body"].AsString, document["sequence"].AsInt64, answer));
        return new(key, command, ContentHash.Parse(document["body"].AsString), document["sequence"].AsInt64, Encoding.UTF8.GetBytes(answer));
    }

    public static BsonDocument Of(JournalHead applied) => new()
    {
        ["_id"] = StateId,
        ["sequence"] = applied.Sequence,
        ["digest"] = applied.Digest.Hex,
        ["check"] = Check(applied.Sequence, applied.Digest.Hex),
    };

    public static JournalHead ToHead(BsonDocument document)
    {
        Require(document, Check(document["sequence"].AsInt64, document["digest"].AsString));
        return new(document["sequence"].AsInt64, ContentHash.Parse(document["digest"].AsString));
    }

    private static void Require(BsonDocument document, string check)
    {
        if (!string.Equals(document["check"].AsString, check, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"“{document["_id"]}”的校验值不符");
        }
    }

    private static string Check(params ReadOnlySpan<object?> fields)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"{field}").Append('\n');
        }

        return ContentHash.Of(text.ToString()).Hex;
    }
}
