using System.Text.RegularExpressions;

namespace ReportHub.Checking;

/// <summary>Rank of organs as their names show it.</summary>
internal static partial class OrganWords
{
    /// <summary>国, 省, 市, 区县, 镇: the smaller the number the higher; null where the name does not say.</summary>
    public static int? LevelOf(string organ)
    {
        if (Collective().IsMatch(organ))
        {
            return null;
        }

        if (organ.StartsWith("财政部", StringComparison.Ordinal) || organ.StartsWith("国务院", StringComparison.Ordinal))
        {
            return 0;
        }

        var region = Region().Matches(organ).LastOrDefault();
        return region is null ? null : region.Value[^1] switch { '省' => 1, '市' => 2, '区' or '县' or '旗' => 3, _ => 4 };
    }

    /// <summary>党委, 人大, 政府: they lead the departments of their own level.</summary>
    public static bool IsLeading(string organ) => Leading().IsMatch(organ);

    /// <summary>Own sections and subordinate units.</summary>
    public static bool IsOwn(string organ) => Own().IsMatch(organ);

    /// <summary>The names in 主送机关; 、 parts organs of one kind, ， kinds.</summary>
    public static IReadOnlyList<string> Names(string mainTo) => mainTo.TrimEnd('：', ':').Split(['、', '，', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex("^各|各[镇乡区县市]|区直|市直|县直|有关单位", RegexOptions.CultureInvariant)]
    private static partial Regex Collective();

    [GeneratedRegex("[\u4e00-\u9fff]{0,6}?(?:省|市|区|县|旗|镇|乡|街道)", RegexOptions.CultureInvariant)]
    private static partial Regex Region();

    [GeneratedRegex("(?:人民政府|政府|委员会|[省市区县]委|人大常委会|人大)$", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex("^(?:局属|所属|下属|局机关|机关各|各股室|各科室|各处室|本局)", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
