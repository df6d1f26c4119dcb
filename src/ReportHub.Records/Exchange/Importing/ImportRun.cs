using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The dry run: reads every record of the file, checks it against the others and those kept, and writes nothing.</summary>
internal sealed class ImportRun : IDisposable
{
    private readonly RecordKind kind;
    private readonly FindingWords words;
    private readonly RecordBuilder builder;
    private readonly AmountCheck amounts;
    private readonly CachedUnit unit;
    private readonly ChangeRun run;

    public ImportRun(RecordKind kind, IReadOnlyList<SheetTable> tables, FindingWords words, NarrowedCells narrowed, IRecordReader records, bool amountsConfirmed)
    {
        (this.kind, this.words) = (kind, words);
        builder = new(kind, narrowed);
        amounts = new(tables, amountsConfirmed);
        unit = new(new TrialUnit(records));
        run = new(unit);
    }

    /// <summary>Records in the order in which they can be carried out; those with errors are left out.</summary>
    public IReadOnlyList<ImportRecord> Run(IReadOnlyList<ImportRecord> records)
    {
        var accepted = new List<ImportRecord>(records.Count);
        var waiting = new List<ImportRecord>();
        foreach (var record in records)
        {
            var known = record.Findings.ToList();
            if (TryAccept(record))
            {
                accepted.Add(record);
            }
            else if (known.Count == 0 && MayWait(record))
            {
                waiting.Add(record);
            }
        }

        RunWaiting(waiting, accepted);
        return accepted;
    }

    public void Dispose() => builder.Dispose();

    /// <summary>A row may refer to one further down: it is tried again as long as that helps.</summary>
    private void RunWaiting(List<ImportRecord> waiting, List<ImportRecord> accepted)
    {
        for (var before = -1; waiting.Count > 0 && waiting.Count != before;)
        {
            before = waiting.Count;
            waiting.RemoveAll(record =>
            {
                record.Findings.Clear();
                if (!TryAccept(record))
                {
                    return false;
                }

                accepted.Add(record);
                return true;
            });
        }
    }

    private bool MayWait(ImportRecord record) =>
        record.Findings.All(finding => finding.Severity != Severity.Error || finding.Code == "R304")
        && kind.Sheets.Any(sheet => sheet.Columns.Any(column => string.Equals(column.ReferenceTo, kind.Name, StringComparison.Ordinal)));

    private bool TryAccept(ImportRecord record)
    {
        if (record.Main is null && record.Before is null)
        {
            return false;
        }

        var json = builder.Read(record);
        amounts.Run(record);
        var places = new RowPlaces(record);
        if (record.IsBad)
        {
            AddOtherFindings(record, json, places);
            return false;
        }

        record.Findings.AddRange(run.Apply(new RecordChange.TakeOver(kind, json, places)).Select(words.Describe));
        if (record.IsBad)
        {
            return false;
        }

        var outcome = run.Outcomes[^1];
        record.Accept(outcome, unit.Find(outcome.Kind, outcome.Id)!.Json);
        return true;
    }

    /// <summary>Of a record that cannot be read whole, what does not follow from the cells that are at fault already.</summary>
    private void AddOtherFindings(ImportRecord record, byte[] json, RowPlaces places)
    {
        var surroundings = new CheckSurroundings(unit, places, TakesOver: true);
        var findings = kind.Check(json, record.Before, surroundings).Findings;
        if (findings.Any(finding => finding.Code == "R301"))
        {
            // Faulty cells leave a hole, and empty ones are told already: references and years can be checked all the same.
            var shape = new RecordFindings(places);
            ShapeCheck.Run(kind, "", json, record.Before, surroundings, shape);
            findings = [.. shape.All.Where(finding => finding.Code != "R302")];
        }

        var known = record.Findings.Select(finding => finding.Place).ToHashSet();
        record.Findings.AddRange(findings.Where(finding => !known.Contains(finding.Place)).Select(words.Describe));
    }
}
