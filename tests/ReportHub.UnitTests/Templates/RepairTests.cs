using ReportHub.Foundation;

namespace ReportHub.UnitTests.Templates;

/// <summary>A repair, carried out as it stands, removes its finding; template text in a hint is itself a valid template.</summary>
public sealed class RepairTests
{
    [Theory]
    [InlineData("甲｛｛ organ.name ｝｝")]
    [InlineData("｛% if open %｝甲{％ endif ％}")]
    [InlineData("{{ organ.phone ｜ 缺省：“无” }}")]
    [InlineData("{{ stats.amount | 小数：２ }}")]
    [InlineData("{% if year = 2019 %}甲{% endif %}")]
    [InlineData("{% if check．visits ＞ ３ %}甲{% endif %}")]
    [InlineData("{{ organ.phone | 缺醒: \"—\" }}")]
    [InlineData("{{ organ.phone | 缺省 \"—\" }}")]
    [InlineData("{{ organ.nmae }}")]
    [InlineData("{{ 本居.名称 }}")]
    [InlineData("{{ units | 取: \"名程\" | 连接 }}")]
    [InlineData("{% if rank == \"优\" %}甲{% endif %}")]
    [InlineData("{{ organ.phone }}")]
    [InlineData("{{ \"财预〔2018〕12号\" }}")]
    [InlineData("全区63个单位")]
    [InlineData("{{ stats.good | 百分比 }}%")]
    [InlineData("2019. 年度")]
    [InlineData("[注]: 甲")]
    [InlineData("#甲")]
    [InlineData("＃＃甲")]
    [InlineData("######甲")]
    [InlineData("##### 甲")]
    [InlineData("｜ 甲")]
    [InlineData("甲\u200B乙")]
    [InlineData("{% iff open %}甲{% endif %}")]
    [InlineData("{% if open %}甲{% 结束如果 %}")]
    [InlineData("{%如果公开否%}甲{% 如果完 %}")]
    [InlineData("{% if year 大于 3 并且 year ≥ 9 %}甲{% endif %}")]
    [InlineData("{{ stats.avg 小数: 1 }}")]
    [InlineData("{{ organ。name }}")]
    public void A_repaired_template_no_longer_has_the_finding(string body)
    {
        var template = Given.Template(body);
        var found = Given.Open(template).Findings.Where(finding => finding.Repair is not null).ToList();
        Assert.NotEmpty(found);
        var repaired = found.Select(finding => finding.Repair!).OrderByDescending(repair => repair.Place.Line).ThenByDescending(repair => repair.Place.Column).Aggregate(template, Apply);
        var codes = found.Select(finding => finding.Code).ToHashSet();
        Assert.DoesNotContain(Given.Open(repaired).Findings, finding => codes.Contains(finding.Code));
    }

    [Theory]
    [InlineData("{{ 等次 }}")]
    [InlineData("{% if check.visits %}甲{% endif %}")]
    [InlineData("{% if organ.name %}甲{% endif %}")]
    [InlineData("{% if rank %}甲{% endif %}")]
    [InlineData("{% if open == 1 %}甲{% endif %}")]
    [InlineData("{{ open }}")]
    [InlineData("{{ year.day }}")]
    [InlineData("{{ }}")]
    [InlineData("{{ \"甲\" }}")]
    [InlineData("{{ organ. }}")]
    public void Template_text_in_a_hint_is_itself_a_valid_template(string body)
    {
        var hint = Given.Findings(body)[0].Hint!;
        foreach (var part in hint.Split(" 或 "))
        {
            var text = part[part.IndexOf('{', StringComparison.Ordinal)..];
            var whole = text.Contains("{% if", StringComparison.Ordinal) && !text.Contains("{% endif", StringComparison.Ordinal) ? text + "甲{% endif %}" : text;
            Assert.Empty(Given.Findings(whole));
        }
    }

    private static string Apply(string template, Repair repair)
    {
        var lines = template.Split('\n');
        var line = lines[repair.Place.Line - 1];
        var start = repair.Place.Column - 1;
        lines[repair.Place.Line - 1] = line[..start] + repair.Replacement + line[(start + repair.Place.Length)..];
        return string.Join('\n', lines);
    }
}
