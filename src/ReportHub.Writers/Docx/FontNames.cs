using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>The names by which offices hold the faces of GB/T 9704: a document that leaves the house names these, whatever face our own pages used.</summary>
internal static class FontNames
{
    public const string Latin = "Times New Roman";

    public static string Of(FontRole role) => role switch
    {
        FontRole.Fangsong => "仿宋_GB2312",
        FontRole.Kaiti => "楷体_GB2312",
        FontRole.Heiti => "黑体",
        FontRole.Songti => "宋体",
        FontRole.Xiaobiaosong => "方正小标宋简体",
        FontRole.Latin => Latin,
        _ => throw new InvalidOperationException($"No font name for {role}."),
    };

    /// <summary>The face a system without the official one is likely to have.</summary>
    public static string? Alternative(FontRole role) => role switch
    {
        FontRole.Fangsong => "仿宋",
        FontRole.Kaiti => "楷体",
        FontRole.Heiti => "SimHei",
        FontRole.Songti => "SimSun",
        FontRole.Xiaobiaosong or FontRole.Latin => null,
        _ => throw new InvalidOperationException($"No alternative for {role}."),
    };
}
