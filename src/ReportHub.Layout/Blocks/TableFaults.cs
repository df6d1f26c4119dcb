using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>What staff are told about a table that cannot be set: L111, L160 to L162.</summary>
internal static class TableFaults
{
    public static Diagnostic Spans(string fault) => Diagnostic.Error("L161", fault, hint: "检查这一行的单元格个数和合并的行数、列数");

    public static Diagnostic TooHigh(int first, int count, Length height, Length room)
    {
        var (rows, hint) = count == 1
            ? (string.Create(CultureInfo.InvariantCulture, $"第 {first + 1} 行"), "缩短这一行的文字，或加宽它的列")
            : (string.Create(CultureInfo.InvariantCulture, $"第 {first + 1} 行至第 {first + count} 行有合并单元格，不能分页，共"), "把跨行的单元格拆成几个，或缩短这些行的文字");
        return Diagnostic.Error(
            "L111",
            string.Create(CultureInfo.InvariantCulture, $"表格{rows}高 {height.Millimetres:0.0} 毫米，连同表头超过一页的 {room.Millimetres:0} 毫米。"),
            hint: hint);
    }

    public static Diagnostic HeaderTooHigh(Length height, Length room) => Diagnostic.Error(
        "L160",
        string.Create(CultureInfo.InvariantCulture, $"表格的表头高 {height.Millimetres:0.0} 毫米，每页 {room.Millimetres:0} 毫米，放不下表头和一行。"),
        hint: "减少表头的行数，或缩短表头的文字");

    public static Diagnostic ColumnTooNarrow(int column, Length width) => Diagnostic.Error(
        "L162",
        string.Create(CultureInfo.InvariantCulture, $"表格第 {column + 1} 列宽 {width.Millimetres:0.0} 毫米，放不下一个字。"),
        hint: "加宽这一列，减少列数，或用较小的字号");
}
