namespace ReportHub.Documents;

public static class FontRoleNames
{
    /// <summary>What staff call the class of type.</summary>
    public static string ChineseName(this FontRole role) => role switch
    {
        FontRole.Fangsong => "仿宋",
        FontRole.Kaiti => "楷体",
        FontRole.Heiti => "黑体",
        FontRole.Songti => "宋体",
        FontRole.Xiaobiaosong => "小标宋",
        FontRole.Latin => "西文",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown font role."),
    };
}
