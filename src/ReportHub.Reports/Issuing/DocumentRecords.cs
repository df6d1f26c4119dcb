using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>Documents as records of the store.</summary>
internal static class DocumentRecords
{
    public const string Kind = "document";
    private const int IdDigits = 16;

    /// <summary>The same request key names the same document, also after a crash and on another machine.</summary>
    public static string IdFor(string requestKey) => "d-" + ContentHash.Of(requestKey).Hex[..IdDigits];

    public static IssuedDocument? FindDocument(this IRecordReader records, string id) =>
        records.Find(Kind, id) is { } record ? IssuedDocumentJson.Read(record.Json) : null;

    /// <exception cref="CommandRefusedException">D401: there is no such document.</exception>
    public static IssuedDocument RequireDocument(this IRecordReader records, string id) => records.FindDocument(id) ?? throw Refusals.UnknownDocument(id);

    public static IReadOnlyList<IssuedDocument> ListDocuments(this IRecordReader records) =>
        [.. records.List(Kind).Select(record => IssuedDocumentJson.Read(record.Json))];

    /// <summary>Puts the document and answers with its JSON.</summary>
    public static ReadOnlyMemory<byte> PutDocument(this IUnitOfWork unit, IssuedDocument document) =>
        unit.Put(Kind, document.Id, IssuedDocumentJson.Write(document)).Json;
}
