namespace ReportHub.Audit;

/// <summary>Finds a file's elements.</summary>
internal static class PaperReader
{
    /// <summary>What makes a file an official document: at least this many of head, number, separator, date and imprint.</summary>
    private const int LeastSigns = 2;

    /// <summary>GB/T 9704-2012 in force.</summary>
    private static readonly DateOnly InForce = new(2012, 7, 1);

    public static Paper Read(IReadOnlyList<MeasuredPage> pages)
    {
        List<Sheet> sheets = [.. pages.Select(SheetReader.Read)];
        var head = HeadReader.Read(sheets[0]);
        var folios = FolioReader.Read(sheets);
        var imprint = ImprintReader.Read(sheets, folios);
        var annexes = AnnexReader.Read(sheets);
        var body = MainText(sheets, head, folios, imprint, annexes.Count > 0 ? annexes[0].Label.Page : int.MaxValue);
        var (title, mainTo) = head.Format == PaperFormat.Order ? ([], []) : TitleReader.Take(body);
        var signature = new SignatureReader(body);
        signature.Take();
        var grid = Grid.Of(body);
        return new(sheets, head with { Format = FormatOf(head, signature, imprint) })
        {
            Title = title,
            MainTo = mainTo,
            Body = body,
            AnnexNote = signature.AnnexNote,
            Signers = signature.Signers,
            Date = signature.Date,
            Note = signature.Note,
            Annexes = annexes,
            Imprint = imprint,
            Folios = folios,
            Grid = grid,
            Area = AreaFrame.Of([.. mainTo, .. body, .. signature.AnnexNote], Edges(head, imprint), FirstRows(body), grid),
        };
    }

    /// <summary>Runs of the main part below the head, page by page, without folios, imprint, tables and annexes.</summary>
    private static List<TextRun> MainText(List<Sheet> sheets, Head head, Dictionary<int, TextRun> folios, Imprint? imprint, int annexPage)
    {
        var runs = new List<TextRun>();
        foreach (var sheet in sheets.Where(sheet => sheet.Number < annexPage && !sheet.IsTurned))
        {
            runs.AddRange((sheet.Number > 1 ? sheet.BelowHeader : sheet.Runs).Where(run =>
                (sheet.Number > 1 || run.Baseline > head.Bottom + 1)
                && run != folios.GetValueOrDefault(sheet.Number) && run != head.Number
                && !head.Mark.Contains(run) && !head.Signers.Contains(run)
                && !(imprint?.CopyTo.Contains(run) ?? false) && !(imprint?.Print.Contains(run) ?? false)
                && !sheet.IsInTable(run)));
        }

        return runs;
    }

    private static PaperFormat FormatOf(Head head, SignatureReader signature, Imprint? imprint)
    {
        var isHead = head.Mark.Count > 0 || head.Number is not null;
        var signs = (head.Mark.Count > 0 ? 1 : 0) + (head.Number is null ? 0 : 1) + (head.Rule is null && head.HeadLines.Count == 0 ? 0 : 1)
            + (signature.Date is null ? 0 : 1) + (imprint is null ? 0 : 1);
        return !isHead || signs < LeastSigns ? PaperFormat.None
            : signature.Date is { } date && IsOld(date.Text) ? PaperFormat.Of1999
            : head.Format;
    }

    /// <summary>Dates before July 2012, or written as only the 1999 layout writes them.</summary>
    private static bool IsOld(string date)
    {
        if (Patterns.OldDate.IsMatch(date))
        {
            return true;
        }

        var (year, month) = (date.IndexOf('年', StringComparison.Ordinal), date.IndexOf('月', StringComparison.Ordinal));
        return int.TryParse(date.AsSpan(0, year), out var y) && int.TryParse(date.AsSpan(year + 1, month - year - 1), out var m) && (y * 12) + m < (InForce.Year * 12) + InForce.Month;
    }

    private static List<(int Page, double Left)> Edges(Head head, Imprint? imprint)
    {
        var edges = new List<(int, double)>();
        if (head.Rule is { } rule)
        {
            edges.Add((1, rule.Left));
        }

        edges.AddRange((imprint?.Rules ?? []).Select(line => (imprint!.Page, line.Left)));
        return edges;
    }

    /// <summary>First lines of pages that text runs over to.</summary>
    private static List<TextRun> FirstRows(List<TextRun> body) => [.. body.Where(run => run.Page > 1).GroupBy(run => run.Page).Select(page => page.First())];
}
