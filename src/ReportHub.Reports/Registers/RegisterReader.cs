using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>Reads the register of an organ and year, and accounts for every number from 1 to the counter.</summary>
internal static class RegisterReader
{
    public static RegisterReport Read(IRecordReader records, string organCode, int year)
    {
        var entries = records.List(RegisterBook.EntryKind).Select(record => RegisterEntryJson.Read(record.Json))
            .Where(entry => string.Equals(entry.Number.OrganCode, organCode, StringComparison.Ordinal) && entry.Number.Year == year)
            .OrderBy(entry => entry.Number.Sequence)
            .ToList();
        var documents = records.ListDocuments().Where(document => document.Facts.Number is { } number
            && string.Equals(number.OrganCode, organCode, StringComparison.Ordinal) && number.Year == year).ToLookup(document => document.Facts.Number!.Sequence);
        var last = documents.Select(group => group.Key).Concat(entries.Select(entry => entry.Number.Sequence))
            .Append(RegisterBook.LastSequence(records, organCode, year)).Max();
        var findings = new List<Diagnostic>();
        var bySequence = entries.ToDictionary(entry => entry.Number.Sequence);
        for (var sequence = 1; sequence <= last; sequence++)
        {
            Account(new DocumentNumber(organCode, year, sequence), bySequence.GetValueOrDefault(sequence), [.. documents[sequence]], findings);
        }

        return new(organCode, year, entries, findings);
    }

    private static void Account(DocumentNumber number, RegisterEntry? entry, IReadOnlyList<IssuedDocument> documents, List<Diagnostic> findings)
    {
        if (entry is null)
        {
            findings.Add(Diagnostic.Error("N101", $"登记簿里缺 {number}：该号没有任何登记。", hint: "请运行核对（verify），必要时从备份恢复"));
        }
        else if (!documents.Any(document => string.Equals(document.Id, entry.DocumentId, StringComparison.Ordinal) && document.State == entry.State))
        {
            findings.Add(Diagnostic.Error("N102", $"{number} 登记给公文 {entry.DocumentId}，但该公文不存在，或字号、状态与登记簿不一致。", hint: "请运行核对（verify），必要时从备份恢复"));
        }

        if (documents.Count > 1)
        {
            findings.Add(Diagnostic.Error("N103", $"{number} 被 {documents.Count} 份公文使用：{string.Join("、", documents.Select(document => document.Id))}。", hint: "请运行核对（verify），必要时从备份恢复"));
        }
    }
}
