using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Why a file is not read at all: R501 to R512.</summary>
internal static class PackageFaults
{
    private const string SaveAs = "用表格软件打开，另存为“Excel 工作簿（*.xlsx）”后再导入";

    public static Diagnostic TooLarge(string file, long bytes) =>
        Of("R501", file, string.Create(CultureInfo.InvariantCulture, $"文件有 {bytes} 字节，最多 {SheetLimits.FileBytes} 字节。"), "拆成几个文件");

    public static Diagnostic NoWorkbook(string file) => Of("R502", file, "文件不是 xlsx 工作簿，也不是 CSV。", SaveAs);

    public static Diagnostic Encrypted(string file) => Of("R503", file, "文件加了打开密码，或是旧式的 .xls，读不了。", "去掉密码；" + SaveAs);

    public static Diagnostic Damaged(string file, string what) => Of("R504", file, $"工作簿已损坏：{what}。", SaveAs);

    public static Diagnostic Bomb(string file) => Of(
        "R505", file, string.Create(CultureInfo.InvariantCulture, $"工作簿解压后过大（超过 {SheetLimits.UnpackedBytes >> 20} MB，或超过文件本身的 {SheetLimits.Ratio} 倍），可能是恶意文件。"), "确认文件来源；拆成几个文件");

    public static Diagnostic TooManyParts(string file, int parts) =>
        Of("R505", file, string.Create(CultureInfo.InvariantCulture, $"工作簿里有 {parts} 个部件，最多 {SheetLimits.Parts} 个，可能是恶意文件。"), "确认文件来源；" + SaveAs);

    public static Diagnostic Macros(string file) => Of("R506", file, "工作簿带有宏，不能导入。", "另存为不带宏的“Excel 工作簿（*.xlsx）”");

    public static Diagnostic External(string file, string part) => Of("R507", file, $"工作簿引用了外部文件或外部数据（{part}），不能导入。", "在“数据”里断开全部链接和连接，或把内容粘贴为数值到新下载的表样里");

    public static Diagnostic DocumentType(string file, string part) => Of("R508", file, $"工作簿的部件 {part} 里有 DTD 声明，表格软件不会这样写，可能是恶意文件。", "确认文件来源；" + SaveAs);

    public static Diagnostic OtherType(string file, string type) => Of("R509", file, $"文件的内容类型是“{type}”，不是 xlsx 工作簿。", SaveAs);

    public static Diagnostic TooManyRows(string file, string sheet) =>
        Of("R510", file, string.Create(CultureInfo.InvariantCulture, $"工作表“{sheet}”的数据超过 {SheetLimits.Rows} 行。"), "拆成几个文件");

    public static Diagnostic TooMuchText(string file, string sheet) => Of(
        "R511", file, string.Create(CultureInfo.InvariantCulture, $"读到工作表“{sheet}”时，单元格超过 {SheetLimits.Cells} 个或文字超过 {SheetLimits.Characters} 字。"), "拆成几个文件");

    public static Diagnostic TooManyTexts(string file) =>
        Of("R511", file, string.Create(CultureInfo.InvariantCulture, $"工作簿的共享文字超过 {SheetLimits.SharedTexts} 条或 {SheetLimits.Characters} 字。"), "拆成几个文件");

    private static Diagnostic Of(string code, string file, string message, string hint) => Diagnostic.Error(code, message, new SourcePlace(file, 1, 1, 1), hint);
}
