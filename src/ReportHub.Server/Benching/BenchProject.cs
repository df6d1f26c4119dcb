using System.Globalization;

namespace ReportHub.Server.Benching;

/// <summary>A project made up for measuring, in the JSON form of its kind.</summary>
internal sealed record BenchProject(
    string Code, int FiscalYear, string Name, string Unit, string Attribute, int StartYear, int? EndYear, string? Continues, string? Leader, string? Phone, string? Note)
{
    private static readonly string[] Works = ["机关信息系统运行维护", "农村人居环境整治", "城市道路维修养护", "义务教育薄弱环节改善", "基层医疗卫生机构补助", "城市书屋建设运营", "大气污染防治"];

    public static BenchProject Of(int number, string unit) => new(
        CodeOf(number),
        2019,
        string.Create(CultureInfo.InvariantCulture, $"{Works[number % Works.Length]}（第 {number} 项）"),
        unit,
        number % 3 == 0 ? "New" : "Continued",
        number % 3 == 0 ? 2019 : 2016 + (number % 3),
        number % 4 == 0 ? 2021 : null,
        null,
        number % 2 == 0 ? "张三" : null,
        null,
        "虚构示例");

    public static string CodeOf(int number) => string.Create(CultureInfo.InvariantCulture, $"2019-{number:00000}");
}
