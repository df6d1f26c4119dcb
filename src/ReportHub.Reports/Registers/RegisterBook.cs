using System.Globalization;
using System.Text.Json;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>One counter per organ and year from 1, and one entry per number (domain.md 2.1): allotted inside the writer's unit, never reused.</summary>
internal static class RegisterBook
{
    public const string CounterKind = "counter";
    public const string EntryKind = "register";

    /// <summary>The number allotted last; 0 before the first.</summary>
    public static int LastSequence(IRecordReader records, string organCode, int year)
    {
        if (records.Find(CounterKind, CounterId(organCode, year)) is not { } record)
        {
            return 0;
        }

        using var counter = JsonDocument.Parse(record.Json);
        return counter.RootElement.GetProperty("last").GetInt32();
    }

    /// <exception cref="CommandRefusedException">D104: the year's numbers are used up.</exception>
    public static DocumentNumber Next(IRecordReader records, string organCode, int year)
    {
        var last = LastSequence(records, organCode, year);
        return last < DocumentNumber.MaxSequence ? new(organCode, year, last + 1) : throw Refusals.NumbersExhausted(organCode, year);
    }

    /// <summary>Takes the next number for good.</summary>
    public static DocumentNumber Allot(IUnitOfWork unit, string organCode, int year)
    {
        var number = Next(unit, organCode, year);
        if (Find(unit, number) is { } taken)
        {
            // Second line of defence (storage.md, rule 10): a counter behind its register is damage, never a reason to use a number twice.
            throw new InvalidOperationException($"The counter allots {number}, which the register gives to {taken.DocumentId}. Check the register before issuing anything.");
        }

        unit.Put(CounterKind, CounterId(organCode, year), CanonicalJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("last", number.Sequence);
            writer.WriteEndObject();
        }));
        return number;
    }

    public static RegisterEntry? Find(IRecordReader records, DocumentNumber number) =>
        records.Find(EntryKind, EntryId(number)) is { } record ? RegisterEntryJson.Read(record.Json) : null;

    public static void Put(IUnitOfWork unit, RegisterEntry entry) => unit.Put(EntryKind, EntryId(entry.Number), RegisterEntryJson.Write(entry));

    /// <summary>Writes the state a numbered document has come to into its entry.</summary>
    public static void Close(IUnitOfWork unit, IssuedDocument document)
    {
        var number = document.Facts.Number ?? throw new InvalidOperationException($"The document {document.Id} has no number.");
        var entry = Find(unit, number) ?? throw new InvalidOperationException($"The number {number} of {document.Id} stands in no register entry.");
        Put(unit, entry with { State = document.State, Reason = document.WithdrawnBecause });
    }

    private static string CounterId(string organCode, int year) => string.Create(CultureInfo.InvariantCulture, $"{organCode}/{year:0000}");

    private static string EntryId(DocumentNumber number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number.OrganCode}/{number.Year:0000}/{number.Sequence:00000}");
}
