using System.Text.RegularExpressions;

namespace ReportHub.Audit;

/// <summary>What the elements say, so that they are found wherever they stand and however they look.</summary>
internal static partial class Patterns
{
    /// <summary>7.2.5 in any brackets, so that a wrong form is an error and not a missing number; the right form is <see cref="RightNumber"/>.</summary>
    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,16}[〔\[［【（(]?(19|20)\d{2}[〕\]］】）)]?第?\d{1,5}号$")]
    public static partial Regex AnyNumber { get; }

    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,16}〔(19|20)[0-9]{2}〕[1-9][0-9]{0,4}号$")]
    public static partial Regex RightNumber { get; }

    /// <summary>令号 (10.2), and the numbers of 纪要 that count their own issues.</summary>
    [GeneratedRegex(@"^[（(]?(第|〔(19|20)\d{2}〕第?)\d{1,5}[号期][）)]?$")]
    public static partial Regex SerialNumber { get; }

    [GeneratedRegex(@"^\d{4,8}$")]
    public static partial Regex CopyNumber { get; }

    [GeneratedRegex(@"^(绝密|机密|秘密)(★.*)?$")]
    public static partial Regex Secrecy { get; }

    [GeneratedRegex(@"^(特急|加急|特提|平急)$")]
    public static partial Regex Urgency { get; }

    [GeneratedRegex(@"^\d{4}年\d{1,2}月\d{1,2}日$")]
    public static partial Regex Date { get; }

    [GeneratedRegex(@"^(19|20)[0-9]{2}年[1-9][0-9]?月[1-9][0-9]?日$")]
    public static partial Regex RightDate { get; }

    /// <summary>Dates of the 1999 layout: 二○一一年五月三十日.</summary>
    [GeneratedRegex(@"^[一二三四五六七八九○〇零]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$")]
    public static partial Regex OldDate { get; }

    [GeneratedRegex(@"^附件[：:]")]
    public static partial Regex AnnexNote { get; }

    /// <summary>7.3.7: alone, or behind the number where the annex is not bound with the document.</summary>
    [GeneratedRegex(@"^([\u4e00-\u9fff]{2,16}〔(19|20)\d{2}〕\d{1,5}号)?附件\d{0,2}$")]
    public static partial Regex AnnexLabel { get; }

    [GeneratedRegex(@"^\d{1,2}[.．]")]
    public static partial Regex Item { get; }

    [GeneratedRegex(@"^[（(].*[）)]$")]
    public static partial Regex Note { get; }

    [GeneratedRegex(@"^[—–―─－一-]*\d{1,4}[—–―─－一-]*$")]
    public static partial Regex Folio { get; }

    [GeneratedRegex(@"^—[0-9]{1,4}—$")]
    public static partial Regex RightFolio { get; }

    [GeneratedRegex(@"^(抄送|主送|抄报|分送)[：:]")]
    public static partial Regex CopyTo { get; }

    [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日(印发)?$")]
    public static partial Regex PrintDate { get; }

    [GeneratedRegex(@"(^|[^0-9])(19|20)[0-9]{2}年[1-9][0-9]?月[1-9][0-9]?日印发$")]
    public static partial Regex RightPrintDate { get; }

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}、")]
    public static partial Regex Level1 { get; }

    [GeneratedRegex(@"^（[一二三四五六七八九十]{1,3}）")]
    public static partial Regex Level2 { get; }

    [GeneratedRegex(@"^\d{1,2}[、）)]")]
    public static partial Regex WrongLevel { get; }

    [GeneratedRegex(@"^(出席|请假|列席|缺席|记录|主持)[：:]")]
    public static partial Regex Attendance { get; }
}
