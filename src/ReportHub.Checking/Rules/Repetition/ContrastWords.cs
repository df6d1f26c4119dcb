namespace ReportHub.Checking;

/// <summary>Characters by which two texts differ on purpose.</summary>
internal static class ContrastWords
{
    private const string Numerals = "0123456789〇一二三四五六七八九十百千万亿甲乙丙丁";

    private static readonly string[] Classes = ["高低", "上下中", "增减", "优良差", "前后", "新旧", "城乡镇街", "收支", "内外", "大小", "省市区县", "部厅局处科", "东西南北", "男女", "多少", "有无", "是否非", "初末底", "正副", "左右", "年月日季"];

    public static bool AreContrary(char a, char b) =>
        (Numerals.Contains(a, StringComparison.Ordinal) && Numerals.Contains(b, StringComparison.Ordinal))
        || Array.Exists(Classes, group => group.Contains(a, StringComparison.Ordinal) && group.Contains(b, StringComparison.Ordinal));
}
