namespace ReportHub.Records;

/// <summary>Two bases of a year never share a label or a place (domain.md 5.3, item 3).</summary>
internal static class CoverageBaseSetCheck
{
    public static void Run(SetCheck<CoverageBase> set)
    {
        foreach (var (item, other) in set.Sharing(item => (item.FiscalYear, item.Label.Trim())))
        {
            set.Fail("R331", item, "/label", $"{item.FiscalYear} 年度的口径“{other.Code}”和“{item.Code}”都叫“{item.Label}”，读者分不清覆盖率按哪一个算。", "换一个能区别的名称，写明统计范围");
        }

        foreach (var (item, other) in set.Sharing(item => (item.FiscalYear, item.DisplayOrder)))
        {
            set.Fail("R332", item, "/displayOrder", $"{item.FiscalYear} 年度的口径“{other.Label}”和“{item.Label}”排列顺序都是 {item.DisplayOrder}。", "每个口径的顺序号不同");
        }
    }
}
