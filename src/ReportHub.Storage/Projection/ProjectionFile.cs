using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>
/// Opens the database file, or sets it aside: LiteDB opens an empty or short file silently as a new one, replays a stray log into it, and finds missing
/// pages only when they are scanned (storage.md, rule 12, #2785). So everything is read once here.
/// </summary>
internal static class ProjectionFile
{
    private const int PageBytes = 8192;
    private const string AsideLog = "-log";

    /// <summary>A projection that can be trusted as far as it can be known without the journal; new and empty where there was none.</summary>
    public static IProjection Open(string path, List<Diagnostic> findings)
    {
        if (WhyNot(path) is { } reason)
        {
            SetAside(path, reason, findings);
            return LiteProjection.Open(path);
        }

        try
        {
            return OpenChecked(path);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            SetAside(path, exception.Message, findings);
            return LiteProjection.Open(path);
        }
    }

    private static string LogOf(string path) => Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + "-log.db");

    private static string? WhyNot(string path)
    {
        var file = new FileInfo(path);
        return file switch
        {
            { Exists: false } => File.Exists(LogOf(path)) ? "数据库文件缺失，只留下其日志" : null,
            { Length: 0 } => "数据库文件为空",
            _ => file.Length % PageBytes == 0 ? null : "数据库文件长度不完整",
        };
    }

    private static LiteProjection OpenChecked(string path)
    {
        var projection = LiteProjection.Open(path);
        try
        {
            // Every unit has its own request key, so there are as many keys as units: the cheapest sign of missing rows.
            var keys = 0L;
            projection.Visit(static _ => { }, _ => keys++);
            return keys == projection.Applied.Sequence
                ? projection
                : throw StoreErrors.ProjectionDamaged($"应有 {projection.Applied.Sequence} 个请求键，只读到 {keys} 个");
        }
        catch
        {
            projection.Dispose();
            throw;
        }
    }

    private static void SetAside(string path, string reason, List<Diagnostic> findings)
    {
        var aside = DurableFile.FreeName(path + ".aside", AsideLog);
        foreach (var (from, to) in new[] { (path, aside), (LogOf(path), aside + AsideLog) })
        {
            if (File.Exists(from))
            {
                File.Move(from, to);
            }
        }

        findings.Add(Diagnostic.Warning(
            "S202",
            $"数据库 records.db 不能使用（{reason}），已移到“{aside}”，并按日志重建。日志与归档不受影响。",
            hint: "若反复出现，请检查磁盘。"));
    }
}
