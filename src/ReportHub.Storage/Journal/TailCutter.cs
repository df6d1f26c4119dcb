using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>Cuts a torn tail after keeping its bytes aside; says S201 or, where no projection can tell whether it was answered, S203.</summary>
internal static class TailCutter
{
    public static Diagnostic Cut(string folder, TornTail tail, JournalHead head, bool neverAnswered, IJournalFiles files)
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
        return neverAnswered
            ? Diagnostic.Warning(
                "S201",
                $"日志末尾有 {tail.Bytes} 字节未写完（第 {head.Sequence + 1} 号操作，写入时断电或中断，从未确认过），已截去，原字节另存为“{aside}”。",
                hint: "无需处理；若刚才有人提交操作未得到答复，请重新提交。")
            : Diagnostic.Warning(
                "S203",
                $"日志末尾有 {tail.Bytes} 字节不完整（第 {head.Sequence + 1} 号操作），而数据库 records.db 也不在，无从判断该操作是否确认过；已截去，原字节另存为“{aside}”。",
                hint: "请在办理新公文之前核对登记簿的最后一个字号与已发出的公文；若有缺失，请停止服务，从备份恢复 journal 目录。");
    }
}
