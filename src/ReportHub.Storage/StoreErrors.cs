using ReportHub.Records;

namespace ReportHub.Storage;

/// <summary>Every error of the store with its code: what failed, why, how to repair it, for staff.</summary>
internal static class StoreErrors
{
    public static StoreUnavailableException FolderHeld(string folder, int? pid, Exception cause) => new(
        "S101",
        $"数据目录“{folder}”打不开：它正被另一个 ReportHub 进程使用{(pid is null ? "" : $"（进程号 {pid}）")}。"
        + "同一数据目录只能由一个进程打开；请使用正在运行的服务，或先停止它再启动。",
        cause);

    public static StoreUnavailableException FolderUnusable(string folder, Exception cause) => new(
        "S102",
        $"数据目录“{folder}”不能使用：无法建立目录或写入文件（{cause.Message}）。请检查路径是否正确、运行账户对该目录有无读写权限。",
        cause);

    public static StoreUnavailableException NewerSchema(string segment, int version) => new(
        "S103",
        $"日志文件“{segment}”打不开：其格式版本为 {version}，本程序只认识到版本 {JournalFormat.Version}。请改用写入该数据的新版本程序。");

    public static CommandRefusedException RecordTooLarge(string kind, string id, int bytes, int limit) => new(
        "S104",
        $"记录“{kind}/{id}”不能保存：内容有 {bytes} 字节，超过上限 {limit} 字节。",
        "请拆分该记录，或把大文件作为附件存入归档库。");

    public static CommandRefusedException UnitTooLarge(long bytes, long limit) => new(
        "S105",
        $"本次操作不能保存：一次写入的内容有 {bytes} 字节，超过上限 {limit} 字节。",
        "请分几次导入。");

    public static CommandRefusedException RequestKeyTooLong(int bytes, int limit) => new(
        "S106",
        $"请求键不能使用：长度为 {bytes} 字节，应为 1 至 {limit} 字节。",
        "请改用较短的请求键，例如一个 UUID。");

    public static StoreUnavailableException ProjectionAhead(string database, long applied, long last) => new(
        "S110",
        $"数据不完整，拒绝打开：数据库“{database}”已记到第 {applied} 号操作，而日志中与之相符的只到第 {last} 号。已经确认过的操作从日志中丢失了。"
        + "请从备份恢复 journal 目录；若确认丢失部分可以放弃，请把 records.db 移到别处后重新启动，程序将只按日志重建。");

    public static StoreUnavailableException JournalBroken(string segment, long offset, string reason) => new(
        "S111",
        $"日志损坏，拒绝打开：文件“{segment}”第 {offset} 字节处{reason}，其后还有数据。程序不作猜测，也不改动任何文件；请从备份恢复 journal 目录。");

    public static StoreUnavailableException JournalUnreadable(string folder, Exception cause) => new(
        "S111",
        $"日志损坏，拒绝打开：“{folder}”中{cause.Message}。程序不作猜测，也不改动任何文件；请从备份恢复 journal 目录。",
        cause);

    public static StoreUnavailableException ProjectionDamaged(string what, Exception? cause = null) => new(
        "S112",
        $"数据库 records.db 读取失败：{what}。日志中的数据不受影响；请重新启动服务，程序会自动按日志重建数据库。",
        cause);

    public static StoreUnavailableException ProjectionBehind(Exception cause) => new(
        "S113",
        "操作已写入日志，但未能更新数据库 records.db，服务已停止读写。请重新启动服务，程序会按日志补齐；重启后用同一请求键重发即可得到结果。",
        cause);

    public static StoreUnavailableException ProjectionRefused(Exception cause) => new(
        "S114",
        "操作未保存：数据库 records.db 不能写入，日志未作改动。服务转为只读；请检查磁盘后重新启动服务。",
        cause);

    public static StoreUnavailableException FreeSpace(string folder, long free, long minimum) => new(
        "S120",
        $"操作未保存：数据目录“{folder}”所在磁盘只剩 {free >> 20} MB，低于下限 {minimum >> 20} MB。请清理磁盘后重试，无需重新启动。");

    public static StoreUnavailableException AppendFailed(Exception cause) => new(
        "S121",
        $"操作未保存：日志写入失败（{cause.Message}），已撤回本次写入的内容。服务转为只读；请检查磁盘后重新启动服务，再重新提交。",
        cause);

    public static StoreUnavailableException AppendInDoubt(Exception cause) => new(
        "S122",
        $"操作结果未定：日志写入失败（{cause.Message}），且未能撤回已写部分。服务转为只读；请检查磁盘后重新启动服务，再用同一请求键重发以得到确定的结果。",
        cause);

    public static StoreUnavailableException ReadOnly(StoreUnavailableException first) => new(
        "S123",
        $"服务处于只读状态，操作未保存。原因（{first.Code}）：{first.Message}",
        first);

    public static StoreUnavailableException ArchiveFailed(string folder, Exception cause) => new(
        "S124",
        $"文件未归档：归档库“{folder}”写入失败（{cause.Message}）。请检查磁盘后重试。",
        cause);

    public static StoreUnavailableException ArchiveUnreadable(string path, Exception cause) => new(
        "S125",
        $"归档文件“{path}”读不出来（{cause.Message}）。文件还在；请检查磁盘，以及运行账户对归档目录有无读取权限，然后重试。",
        cause);

    public static StoreUnavailableException Closed() => new("S130", "操作未保存：数据目录已经关闭，服务正在停止。请在服务启动后重试。");
}
