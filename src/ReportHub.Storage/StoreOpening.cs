using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>The order of opening: scan the journal, open the projection, only then cut a torn tail, replay.</summary>
internal static class StoreOpening
{
    /// <inheritdoc cref="JournalStore.OpenAsync"/>
    public static JournalStore Open(DataFolder folder, JournalOptions options, Action<RebuildProgress>? progress)
    {
        try
        {
            return OpenParts(folder, options, progress);
        }
        catch (FrameDamagedException exception)
        {
            throw StoreErrors.JournalUnreadable(folder.JournalPath, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.FolderUnusable(folder.Root, exception);
        }
    }

    private static JournalStore OpenParts(DataFolder folder, JournalOptions options, Action<RebuildProgress>? progress)
    {
        var findings = new List<Diagnostic>();
        var scan = JournalScanner.Scan(folder.JournalPath);
        var projection = ProjectionFile.Open(folder.DatabasePath, findings);
        JournalLog? log = null;
        try
        {
            RequireNotAhead(projection.Applied, scan, folder);
            Sweep(folder, scan, projection.Applied, options, findings);
            log = new JournalLog(folder.JournalPath, scan, options);
            var replayed = ProjectionReplay.Run(projection, log, options, progress);
            var report = new OpeningReport(scan.Head.Sequence, replayed, findings);
            return new JournalStore(log, projection, new FreeSpace(folder.Root, options), options, report);
        }
        catch
        {
            log?.Dispose();
            projection.Dispose();
            throw;
        }
    }

    // The digest tells a journal that was exchanged for another one of the same length or longer.
    private static void RequireNotAhead(JournalHead applied, JournalScan scan, DataFolder folder)
    {
        if (applied.Sequence > scan.Head.Sequence)
        {
            throw StoreErrors.ProjectionAhead(folder.DatabasePath, applied.Sequence, scan.Head.Sequence);
        }

        using var reader = new JournalReader(new FramePositions(scan.Segments));
        if (applied.Sequence > 0 && reader.HeadAt(applied.Sequence) != applied)
        {
            throw StoreErrors.ProjectionAhead(folder.DatabasePath, applied.Sequence, applied.Sequence - 1);
        }
    }

    private static void Sweep(DataFolder folder, JournalScan scan, JournalHead applied, JournalOptions options, List<Diagnostic> findings)
    {
        foreach (var left in Directory.EnumerateFiles(folder.JournalPath, "*.tmp"))
        {
            File.Delete(left);
        }

        if (scan.Tail is not null)
        {
            // A projection made from nothing knows of no answer at all.
            var neverAnswered = applied.Sequence > 0 || scan.Head.Sequence == 0;
            findings.Add(TailCutter.Cut(folder.JournalPath, scan.Tail, scan.Head, neverAnswered, options.Files));
        }
    }
}
