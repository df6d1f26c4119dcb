using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Templates;

/// <summary>Where the facts hold an element they win; the template only proposes.</summary>
public sealed class OfficialFactsTests
{
    [Fact]
    public void The_facts_win_over_the_proposals_of_the_template()
    {
        var front = Given.Front + "\n主送: 各单位\n抄送:\n  - 区审计局\n  - {{ 主送单位 | 取: \"名称\" }}\n印发机关: 区财政局办公室";
        var proposed = Bind(front, Given.Facts);
        Assert.Equal(("各单位", "区审计局，区直各预算单位，各镇（办）财政所。", "区财政局办公室"), Parts(proposed));
        var decided = Bind(front, Given.Facts with { MainTo = ["甲局", "乙局"], CopyTo = ["丙局"], PrintOrgan = "丁室" });
        Assert.Equal(("甲局，乙局", "丙局。", "丁室"), Parts(decided));
        Assert.Equal("", Bind(front, Given.Facts with { MainTo = [] }).MainTo.PlainText());
    }

    [Fact]
    public void A_decision_to_copy_to_nobody_wins_over_the_template()
    {
        const string front = Given.Front + "\n抄送: 区审计局";
        Assert.Equal("区审计局。", Bind(front, Given.Facts).Imprint!.CopyTo.PlainText());
        var nobody = Given.Facts with { CopyTo = [] };
        Assert.Empty(Bind(front, DocumentFacts.FromJson(nobody.ToJson())).Imprint!.CopyTo);
        Assert.NotEqual(Given.Facts.Hash, nobody.Hash);
    }

    [Fact]
    public void A_single_text_stands_as_written() => Assert.Equal("区直各预算单位、各镇（办）财政所", Bind(Given.Front + "\n主送: 区直各预算单位、各镇（办）财政所", Given.Facts).MainTo.PlainText());

    [Fact]
    public void The_issuer_mark_may_be_given_and_the_seal_left_out()
    {
        var official = Bind(Given.Front + "\n发文机关标志: 洛阳市洛龙区财政局\n用印: 否", Given.Facts);
        Assert.Equal(("洛阳市洛龙区财政局", SignatureVariant.NoSeal), (official.IssuerMark.Content.PlainText(), official.Signature!.Variant));
    }

    [Fact]
    public void Issuing_without_number_or_print_date_is_refused()
    {
        var outcome = Given.Bind(Given.Template("甲"), facts: Given.Facts with { Number = null, PrintDate = null });
        Assert.Null(outcome.Value);
        Assert.Equal(["T705", "T707"], outcome.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_preview_is_marked_and_never_numbered()
    {
        var outcome = Given.Bind(Given.Template("甲"), facts: Given.Facts with { PrintDate = null }, purpose: BindPurpose.Preview);
        Assert.Equal("（预览，未编号）", outcome.Value!.Official!.Number.PlainText());
        Assert.Equal("2019年12月23日印发", outcome.Value.Official.Imprint!.PrintDate.PlainText());
        Assert.True(outcome.Value.Properties.IsPreview);
    }

    [Fact]
    public void Title_lines_set_by_hand_may_move_breaks_and_nothing_else()
    {
        string[] lines = ["洛阳市洛龙区财政局", "关于2019年度预算绩效管理", "工作考核结果的通报"];
        Assert.Equal(lines, Bind(Given.Front, Given.Facts with { TitleLines = lines }).TitleLines);
        var outcome = Given.Bind(Given.Template("甲"), facts: Given.Facts with { TitleLines = ["洛阳市洛龙区财政局", "的通报"] });
        Assert.Equal(("T706", "分行只能改断行的位置，不能改字"), (Assert.Single(outcome.Findings).Code, outcome.Findings[0].Hint));
    }

    [Fact]
    public void A_title_or_signature_that_prints_nothing_is_refused()
    {
        var front = Given.Front.Replace("标题: {{ 本局.名称 }}关于{{ 年度 }}年度预算绩效管理工作考核结果的通报", "标题: {{ 本局.名称 }}", StringComparison.Ordinal);
        var outcome = Given.Bind(Given.Template("甲", front), Given.Data.Replace("洛阳市洛龙区财政局", " ", StringComparison.Ordinal));
        Assert.Equal(["T710 标题是空的。", "T710 署名是空的。"], outcome.Findings.Select(finding => $"{finding.Code} {finding.Message}"));
    }

    [Fact]
    public void Origins_of_the_elements_are_the_facts()
    {
        var official = Bind(Given.Front, Given.Facts with { MainTo = ["甲局"] });
        Assert.Equal("/mainTo/0", ((Text)official.MainTo[0]).Origin!.Path);
        Assert.Equal("/number", ((Text)official.Number[0]).Origin!.Path);
    }

    [Fact]
    public void Controls_in_the_facts_are_dropped_and_reported()
    {
        var outcome = Given.Bind(Given.Template("甲"), facts: Given.Facts with { MainTo = ["甲\u202E局", "乙\n局"] });
        Assert.Equal("甲局，乙 局", outcome.Value!.Official!.MainTo.PlainText());
        Assert.Equal(["T704 数据 /mainTo/0 里有看不见的字符，没有印出来。", "T703 数据 /mainTo/1 里的换行改成了空格。"], outcome.Findings.Select(finding => $"{finding.Code} {finding.Message}"));
    }

    [Fact]
    public void A_snapshot_of_another_schema_is_our_own_mistake()
    {
        var opened = Given.Open(Given.Template("甲")).Value!;
        var other = DataSnapshot.Load(Given.Open(Given.Template("甲")).Value!.Schema, System.Text.Encoding.UTF8.GetBytes(Given.Data), "data.json").Value!;
        Assert.Throws<ArgumentException>(() => TemplateBinder.Bind(opened, other, Given.Facts, BindPurpose.Issue));
    }

    private static OfficialElements Bind(string front, DocumentFacts facts)
    {
        var outcome = Given.Bind(Given.Template("甲", front), facts: facts);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Findings));
        return outcome.Value.Official!;
    }

    private static (string, string, string) Parts(OfficialElements official) =>
        (official.MainTo.PlainText(), official.Imprint!.CopyTo.PlainText(), official.Imprint.PrintOrgan.PlainText());
}
