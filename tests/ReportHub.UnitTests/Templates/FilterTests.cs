using System.Globalization;

namespace ReportHub.UnitTests.Templates;

/// <summary>Every filter by both names.</summary>
public sealed class FilterTests
{
    [Theory]
    [InlineData("stats.amount", "173533.084", "173533.08")]
    [InlineData("stats.amount", "0.005", "0.01")]
    [InlineData("stats.amount", "-0.005", "-0.01")]
    [InlineData("stats.amount", "-0.004", "0.00")]
    [InlineData("stats.amount | 千分位", "173533.085", "173,533.09")]
    [InlineData("stats.amount | thousands: 0", "1599.5", "1,600")]
    [InlineData("stats.amount | 千分位: 3", "-1234567.8915", "-1,234,567.892")]
    [InlineData("stats.amount | 小数: 1", "2.25", "2.3")]
    [InlineData("stats.amount | fixed", "2.5", "2.50")]
    [InlineData("stats.amount | 小数: 0", "-0.4", "0")]
    [InlineData("stats.amount | fixed: 6", "1", "1.000000")]
    [InlineData("stats.count", "1599", "1599")]
    [InlineData("stats.count | 千分位", "1599", "1,599")]
    [InlineData("stats.count | 汉字", "63", "六十三")]
    [InlineData("stats.count | chinese", "-10", "负十")]
    [InlineData("year | 逐字", "2019", "二〇一九")]
    [InlineData("year | digits", "105", "一〇五")]
    [InlineData("stats.count | 大写", "12", "壹拾贰")]
    [InlineData("stats.count | capital", "100305", "壹拾万零叁佰零伍")]
    [InlineData("stats.cents | 大写", "1409.5", "壹仟肆佰零玖元伍角整")]
    [InlineData("stats.cents | 大写", "0", "零元整")]
    [InlineData("stats.cents | 大写", "0.05", "伍分")]
    [InlineData("stats.cents | 大写", "0.5", "伍角整")]
    [InlineData("stats.cents | 大写", "10.05", "壹拾元零伍分")]
    [InlineData("stats.cents | 大写", "10.55", "壹拾元伍角伍分")]
    [InlineData("stats.cents | 大写", "-3", "负叁元整")]
    [InlineData("stats.cents | 大写", "-0.001", "零元整")]
    [InlineData("stats.amount | 大写", "0.14095", "壹仟肆佰零玖元伍角整")]
    [InlineData("stats.amount | 换算: \"亿元\" | 小数: 2", "173533.084", "17.35")]
    [InlineData("stats.amount | unit: \"元\" | 千分位: 2", "1.23456", "12,345.60")]
    [InlineData("stats.amount | 绝对值", "-3.456", "3.46")]
    [InlineData("stats.amount | abs | 千分位: 1", "-3000", "3,000.0")]
    [InlineData("stats.good | 百分比", "0.725", "73%")]
    [InlineData("stats.good | percent: 1", "0.72449", "72.4%")]
    [InlineData("stats.good | 百分比", "-0.001", "0%")]
    [InlineData("stats.ratio | 百分比", "105.3", "105%")]
    [InlineData("stats.ratio | 百分比: 2", "105.3", "105.30%")]
    [InlineData("stats.loose | 小数: 2 | 缺省: \"无\"", "1.005", "1.01")]
    public void A_number_prints(string expression, string number, string printed) =>
        Assert.Equal(printed, Given.Printed($"{{{{ {expression} }}}}", With(expression, number)));

    [Theory]
    [InlineData("{{ stats.day }}", "2019年12月5日")]
    [InlineData("{{ stats.day | 日期 }}", "2019年12月5日")]
    [InlineData("{{ stats.day | date: \"年月\" }}", "2019年12月")]
    [InlineData("{{ stats.day | 日期: 月日 }}", "12月5日")]
    [InlineData("{{ stats.day | 日期: \"年\" }}", "2019年")]
    [InlineData("{{ stats.day | 日期: \"汉字\" }}", "二〇一九年十二月五日")]
    public void A_date_prints(string body, string printed) =>
        Assert.Equal(printed, Given.Printed(body, Given.Data.Replace("2019-12-25", "2019-12-05", StringComparison.Ordinal)));

    [Theory]
    [InlineData("{{ organ.phone | 缺省: \"—\" }}", "—")]
    [InlineData("{{ 本局.电话 | default: \"暂缺\" }}", "暂缺")]
    [InlineData("{{ 本局.电话 | 缺省 }}", "—")]
    [InlineData("{{ 领导.姓名 | 缺省: \"空缺\" }}", "空缺")]
    [InlineData("{{ scores | 取: \"name\" | 连接 }}", "目标管理、运行监控、绩效评价")]
    [InlineData("{{ scores | map: \"名称\" | join: \"；\" }}", "目标管理；运行监控；绩效评价")]
    [InlineData("{{ units | 取: \"得分\" | 连接: \"/\" }}", "96.50/88.13")]
    [InlineData("{{ units | count }}{{ 各单位 | 个数 | 汉字 }}", "2二")]
    [InlineData("{{ problems | 取: \"期限\" | 连接 }}", "2020年1月31日")]
    [InlineData("{{ problems | 取: \"期限\" | 个数 }}", "2")]
    [InlineData("{% for 行 in units %}{{ 行.parts | 个数 }}{% endfor %}", "20")]
    [InlineData("{% for 名 in units | 取: \"name\" %}{{ 名 }};{% endfor %}", "区教育体育局;李楼镇财政所;")]
    [InlineData("{{ \"63\" | verbatim }}", "63")]
    public void Lists_and_empties_print(string body, string printed) => Assert.Equal(printed, Given.Printed(body));

    [Theory]
    [InlineData("stats.good | 百分比", "79228162514264337593543950335")]
    [InlineData("stats.amount | 换算: \"元\" | 小数: 0", "79228162514264337593543950335")]
    [InlineData("stats.cents | 大写", "999999999999999999")]
    public void A_number_too_large_to_print_is_a_finding_and_no_crash(string expression, string number)
    {
        var outcome = Given.Bind(Given.Template($"{{{{ {expression} }}}}"), With(expression, number));
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(("T709", "notice/1.0.0/template.md:9:1"), (finding.Code, finding.Place!.ToString()));
        Assert.Contains("太大", finding.Message, StringComparison.Ordinal);
    }

    private static string With(string expression, string number)
    {
        var key = expression.Split(['|', ' '], 2)[0].Split('.')[^1];
        var pattern = $"\"{key}\": [0-9.]+";
        return System.Text.RegularExpressions.Regex.Replace(Given.Data, pattern, $"\"{key}\": {number.ToString(CultureInfo.InvariantCulture)}");
    }
}
