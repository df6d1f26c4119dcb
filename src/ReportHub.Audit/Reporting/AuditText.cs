using System.Globalization;

namespace ReportHub.Audit;

/// <summary>The auditor's words for staff.</summary>
public static class AuditText
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "符合",
        Verdict.Error => "错误",
        Verdict.Notice => "提示",
        Verdict.NotApplicable => "不适用",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No such verdict."),
    };

    public static string Of(Strength strength) => strength switch
    {
        Strength.Must => "规定",
        Strength.Normally => "一般",
        Strength.Recommended => "推荐",
        _ => throw new ArgumentOutOfRangeException(nameof(strength), strength, "No such strength."),
    };

    public static string Of(Basis basis) => basis switch
    {
        Basis.Ink => "字迹",
        Basis.EmBox => "字身",
        Basis.Row => "行",
        Basis.Text => "文字",
        Basis.Edge => "边线",
        Basis.Look => "外观",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "No such basis."),
    };

    public static string Tolerance(AuditRule rule) =>
        rule.Unit.Length == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"±{rule.Tolerance:0.##} {rule.Unit}");

    /// <summary>Page, clause, what, element, expected, measured, basis, tolerance, verdict; a failure goes on with the way to repair it.</summary>
    public static string Line(AuditItem item)
    {
        var place = item.Page == 0 ? "全文" : string.Create(CultureInfo.InvariantCulture, $"第 {item.Page} 面");
        var element = item.Element.Length == 0 ? "" : $"（{item.Element}{(item.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"，共 {item.Count} 处") : "")}）";
        var line = $"{Of(item.Verdict)}  {place}  {item.Rule.Clause} {item.Rule.What}{element}：要求 {item.Expected}，实测 {item.Measured}；依据 {Of(item.Rule.Basis)}，允差 {Tolerance(item.Rule)}";
        return item.Verdict is Verdict.Error or Verdict.Notice ? $"{line}\n      办法：{item.Rule.Repair}。" : line;
    }

    internal static string Of(PaperFormat format) => format switch
    {
        PaperFormat.None => "不是公文",
        PaperFormat.Document => "公文",
        PaperFormat.Letter => "信函格式",
        PaperFormat.Order => "命令（令）格式",
        PaperFormat.Minutes => "纪要格式",
        PaperFormat.Of1999 => "1999 年格式的公文",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };
}
