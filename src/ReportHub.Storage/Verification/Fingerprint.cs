using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>What must agree between journal and projection, small enough to hold for every record at once.</summary>
internal readonly record struct Fingerprint(long Sequence, long Revision, long Previous, ContentHash? Content, ContentHash? Body)
{
    public static Fingerprint Of(RecordState record) =>
        new(record.Sequence, record.Revision, record.Previous, record.Json is { } json ? ContentHash.Of(json.Span) : null, null);

    public static Fingerprint Of(RememberedRequest request) =>
        new(request.Sequence, 0, 0, ContentHash.Of(request.Answer.Span), ContentHash.Of($"{request.Command}\n{request.Body.Hex}"));
}
