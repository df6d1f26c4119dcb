using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>Walks frames and chain from disk, replays them in memory as hashes, and compares the projection with the result.</summary>
internal sealed class StoreVerifier(JournalLog log, IProjection projection, Action<RebuildProgress>? progress)
{
    private const int MaximumFindings = 100;

    private readonly Dictionary<RecordKey, Fingerprint> records = [];
    private readonly Dictionary<string, Fingerprint> requests = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> findings = [];
    private JournalHead walked = JournalHead.Empty;
    private long compared;

    public async Task<StoreVerification> RunAsync(WriterThread writer)
    {
        await Task.Run(() => Walk(log.Head)).ConfigureAwait(false);
        return await writer.BetweenBatches(Finish).ConfigureAwait(false);
    }

    // On the writer's thread: only now journal and projection stand still together.
    private StoreVerification Finish()
    {
        if (findings.Count == 0)
        {
            Walk(log.Head);
        }

        if (findings.Count == 0)
        {
            Compare();
        }

        return new(walked.Sequence, walked.Digest, compared, findings);
    }

    private void Walk(JournalHead head)
    {
        using var reader = new JournalReader(log.Positions);
        try
        {
            while (walked.Sequence < head.Sequence)
            {
                Follow(reader, walked.Sequence + 1);
                progress?.Invoke(new(walked.Sequence, head.Sequence));
            }

            RequireHead(head);
        }
        catch (Exception exception) when (exception is FrameDamagedException or IOException)
        {
            Report("S211", $"日志损坏：{exception.Message}。", "请停止服务，从备份恢复 journal 目录。");
        }
    }

    private void Follow(JournalReader reader, long sequence)
    {
        var frame = reader.ReadFrame(sequence);
        if (!frame.Previous.SequenceEqual(walked.DigestBytes()))
        {
            throw new FrameDamagedException($"第 {sequence} 号操作与前一号不衔接");
        }

        walked = new(sequence, ContentHash.FromDigest(frame.Digest));
        var unit = UnitJson.Read(sequence, frame.Payload.ToArray());
        foreach (var change in unit.Changes)
        {
            records[change.Key] = Fingerprint.Of(change);
        }

        requests[unit.Request.Key] = Fingerprint.Of(unit.Request);
    }

    private void RequireHead(JournalHead head)
    {
        if (walked.Sequence == head.Sequence && walked != head)
        {
            throw new FrameDamagedException($"第 {head.Sequence} 号操作与写入时不同");
        }
    }

    private void Compare()
    {
        try
        {
            projection.Visit(
                record => Take(records, record.Key, Fingerprint.Of(record), $"记录“{record.Key}”"),
                request => Take(requests, request.Key, Fingerprint.Of(request), $"请求键“{request.Key}”"));
        }
        catch (Records.StoreUnavailableException exception)
        {
            Report("S212", exception.Message, "请重新启动服务。");
            return;
        }

        foreach (var missing in records.Keys.Select(key => $"记录“{key}”").Concat(requests.Keys.Select(key => $"请求键“{key}”")))
        {
            Differs($"数据库缺少{missing}");
        }
    }

    private void Take<TKey>(Dictionary<TKey, Fingerprint> expected, TKey key, Fingerprint actual, string name)
        where TKey : notnull
    {
        compared++;
        if (!expected.Remove(key, out var wanted))
        {
            Differs($"数据库中的{name}在日志中没有");
        }
        else if (wanted != actual)
        {
            Differs($"数据库中的{name}与日志不符");
        }
    }

    private void Differs(string what) => Report("S213", what + "。", "日志为准：请停止服务，把 records.db 移到别处后重新启动，程序会自动重建。");

    private void Report(string code, string message, string hint)
    {
        if (findings.Count < MaximumFindings)
        {
            findings.Add(Diagnostic.Error(code, message, hint: hint));
        }
    }
}
