using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>Cuts a torn tail after keeping its bytes aside.</summary>
internal static class TailCutter
{
    public static Diagnostic Cut(string folder, TornTail tail, JournalHead head, IJournalFiles files)
    {
        var asideFolder = Path.Combine(folder, "torn");
        DurableFile.CreateFolder(asideFolder);
        var name = (head.Sequence + 1).ToString("D20", CultureInfo.InvariantCulture);
        var aside = DurableFile.FreeName(Path.Combine(asideFolder, name));
        using (var reader = new SegmentReader(tail.Path))
        {
            DurableFile.Write(aside, aside + ".tmp", reader.ReadRest(tail.Offset));
        }

        using var file = files.OpenForAppend(tail.Path);
        file.SetLength(tail.Offset);
        file.Sync();
        return Diagnostic.Warning(
            "S201",
            $"日志末尾有 {tail.Bytes} 字节未写完（第 {head.Sequence + 1} 号操作，写入时断电或中断，从未确认过），已截去，原字节另存为“{aside}”。",
            hint: "无需处理；若刚才有人提交操作未得到答复，请重新提交。");
    }
}
