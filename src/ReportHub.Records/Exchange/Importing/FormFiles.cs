using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Forms of one kind in several CSV files, one a sheet, as the rows to take over; what the records say is checked when they are put.</summary>
internal static class FormFiles
{
    /// <summary>Rows in the order of the main sheet, each with its places; findings are those of an import, about files, headings, rows and cells.</summary>
    public static IReadOnlyList<RecordChange> Read(RecordKind kind, IReadOnlyList<(string Name, byte[] Bytes)> files, List<Diagnostic> findings)
    {
        var found = new ImportFindings();
        var tables = files.SelectMany(file => Import.ReadTables(kind, file.Name, file.Bytes, found)).ToList();
        var changes = new List<RecordChange>();
        using var builder = new RecordBuilder(kind, new NarrowedCells());
        foreach (var record in RecordGroups.Make(kind, tables, NoRecords.Instance))
        {
            if (record.Main is not null)
            {
                changes.Add(new RecordChange.TakeOver(kind, builder.Read(record), new RowPlaces(record)));
            }

            foreach (var finding in record.Findings)
            {
                found.Add(finding);
            }
        }

        findings.AddRange(found.Finish());
        return changes;
    }

    private sealed class NoRecords : IRecordReader
    {
        public static readonly NoRecords Instance = new();

        public StoredRecord? Find(string kind, string id) => null;

        public IReadOnlyList<StoredRecord> List(string kind) => [];
    }
}
