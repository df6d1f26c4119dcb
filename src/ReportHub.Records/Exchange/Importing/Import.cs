using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Takes over lists kept in spreadsheets: first a dry run, then one unit of the journal.</summary>
public static class Import
{
    public const string CommandName = "record.import";

    /// <summary>From here on what the dry run leaves behind is given back before the commit takes as much again.</summary>
    private const int ManyRecords = 10_000;

    /// <summary>
    /// Reads a workbook (.xlsx) or CSV file of the kind's form. A file without a sheet of items leaves the items of its records as they are; one without the
    /// main sheet replaces the items of the records it names. Whatever the bytes are, the answer is a plan with findings.
    /// </summary>
    /// <param name="amountsConfirmed">Somebody has looked at the amounts R541 asks about; they are warnings then.</param>
    public static ImportPlan Plan(RecordKind kind, string fileName, ReadOnlyMemory<byte> bytes, IRecordReader records, bool amountsConfirmed = false)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var findings = new ImportFindings();
        var tables = ReadTables(kind, fileName, bytes, findings);
        var words = new FindingWords(tables);
        if (tables.Count == 0)
        {
            return new(kind, [], [], words, findings);
        }

        var groups = RecordGroups.Make(kind, tables, records);
        var narrowed = new NarrowedCells();
        using var run = new ImportRun(kind, tables, words, narrowed, records, amountsConfirmed);
        var accepted = run.Run(groups);
        foreach (var finding in words.Sort(groups.SelectMany(record => record.Findings).Concat(narrowed.Findings)))
        {
            findings.Add(finding);
        }

        return new(kind, groups, accepted, words, findings);
    }

    /// <summary>Carries the plan out as one unit; every record is checked again as the records stand then.</summary>
    /// <exception cref="CommandRefusedException">R560: the plan does not allow it; or findings that came up since the dry run. Nothing is written.</exception>
    /// <exception cref="RequestKeyMisusedException">The key was used for another request.</exception>
    public static async Task<ChangeAnswer> CommitAsync(RecordOffice office, ImportPlan plan, ImportMode mode, CommandContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.Accepts(mode))
        {
            throw new CommandRefusedException([Diagnostic.Error("R560", "文件没有导入：有没改正的问题。", hint: "改正后重新导入；表头和文件没有问题时，也可以只导入正确的行"), .. plan.Findings]);
        }

        if (plan.Changes.Count >= ManyRecords)
        {
            GC.Collect();
        }

        try
        {
            return await office.ApplyAsync(CommandName, plan.Changes, context, cancellation).ConfigureAwait(false);
        }
        catch (CommandRefusedException refusal)
        {
            throw new CommandRefusedException([.. refusal.Findings.Select(plan.Describe)]);
        }
    }

    /// <summary>The sheets of the kind that the file has; what it lacks or has besides is a finding.</summary>
    internal static List<SheetTable> ReadTables(RecordKind kind, string fileName, ReadOnlyMemory<byte> bytes, ImportFindings findings)
    {
        var tables = new List<SheetTable>();
        var read = ReadFile(kind, fileName, bytes);
        foreach (var finding in read.Findings)
        {
            findings.Refuse(finding);
        }

        if (read.Value is not { } book)
        {
            return tables;
        }

        if (book.Sheets.Count == 0)
        {
            findings.Refuse(Diagnostic.Error(
                "R515", $"没有{string.Join("、", kind.Sheets.Select(sheet => $"“{sheet.Title}”"))}这样的工作表；文件里有{string.Join("、", book.OtherSheets.Select(title => $"“{title}”"))}。", new(fileName, 1, 1, 1), "把工作表改成表样里的名称"));
        }

        foreach (var title in book.OtherSheets.Where(title => title is not (FormSheets.Instructions or FormSheets.Words)))
        {
            findings.Add(Diagnostic.Warning("R516", $"工作表“{title}”不在表样里，没有读。", new($"{fileName}［{title}］", 1, 1, 1), "需要导入的，改成表样里的名称"));
        }

        foreach (var sheet in kind.Sheets)
        {
            if (book.Sheets.FirstOrDefault(raw => string.Equals(raw.Title, sheet.Title, StringComparison.Ordinal)) is { } raw
                && SheetTable.Read(kind, sheet, raw, new(fileName, book.IsCsv ? null : raw.Title), findings) is { } table)
            {
                tables.Add(table);
            }
        }

        return tables;
    }

    private static Outcome<RawWorkbook> ReadFile(RecordKind kind, string fileName, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > SheetLimits.FileBytes)
        {
            return Outcome.Failed<RawWorkbook>(PackageFaults.TooLarge(fileName, bytes.Length));
        }

        if (bytes.Span.StartsWith(XlsxFile.OldSignature))
        {
            return Outcome.Failed<RawWorkbook>(PackageFaults.Encrypted(fileName));
        }

        if (bytes.Span.StartsWith(XlsxFile.Signature))
        {
            return XlsxFile.Read(fileName, bytes, [.. kind.Sheets.Select(sheet => sheet.Title)]);
        }

        return fileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? Outcome.Failed<RawWorkbook>(PackageFaults.NoWorkbook(fileName)) : CsvSheets.Read(fileName, bytes, kind);
    }
}
