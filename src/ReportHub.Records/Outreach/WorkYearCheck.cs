namespace ReportHub.Records;

/// <summary>What must hold of a work year: a day to count goals by that belongs to it, and an address a browser can open.</summary>
internal static class WorkYearCheck
{
    public static void Run(RecordCheck<WorkYear> check)
    {
        var year = check.Value;
        if (year.GoalsAsOf.Year < year.FiscalYear - 1 || year.GoalsAsOf.Year > year.FiscalYear + 1)
        {
            check.Fail("R355", "/goalsAsOf", $"绩效目标截至日期 {RecordFindings.Print(year.GoalsAsOf)} 与 {year.FiscalYear} 年度相差一年以上。", "写本年度编报、批复期间的日期");
        }

        if (year.Site is { } site && !(Uri.TryCreate(site, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)))
        {
            check.Fail("R356", "/site", $"公开网站地址“{site}”不是网址。", "写完整的网址，以 http:// 或 https:// 开头");
        }
    }
}
