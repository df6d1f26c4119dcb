using System.Globalization;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>
/// The units of work of issuing. The caller's key stands for the whole act; the units after numbering have keys of their own, one per document, so that
/// a repetition, a restart and a parallel repetition all come to the same one.
/// </summary>
internal static class Commands
{
    private static readonly ContentHash Nothing = ContentHash.Of("");

    public static Command Create(CreateDocument request, CommandContext context) => new("document.create", context, Body(writer =>
    {
        writer.WriteString("template", request.Template.ToString());
        writer.WriteNumber("fiscalYear", request.FiscalYear);
        if (request.Subject is { } subject)
        {
            writer.WriteString("subject", subject);
        }

        writer.WritePropertyName("facts");
        writer.WriteRawValue(request.Facts.ToJson());
    }));

    public static Command Number(RegisterDocument request, CommandContext context) => new("document.number", context, Body(writer =>
    {
        writer.WriteString("document", request.DocumentId);
        writer.WriteString("organCode", request.OrganCode);
        writer.WriteNumber("copies", request.Copies);
        writer.WriteString("printDate", request.PrintDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }));

    public static Command Register(string documentId, CommandContext context) =>
        new("document.register", context with { RequestKey = "~register/" + documentId }, Nothing);

    public static Command Withdraw(string documentId, CommandContext context) =>
        new("document.withdraw", context with { RequestKey = "~withdraw/" + documentId }, Nothing);

    private static ContentHash Body(Action<System.Text.Json.Utf8JsonWriter> write) => ContentHash.Of(CanonicalJson.Write(writer =>
    {
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
    }));
}
