using ReportHub.Foundation;

namespace ReportHub.UnitTests.Templates;

/// <summary>The head of a template: a strict subset of YAML, read by lines.</summary>
public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("主送单位: 甲", "T303 8:1 没有“主送单位”这一项。|您要写的是不是“主送”？")]
    [InlineData("附注：甲", "T306 8:3 “：”是全角冒号，这一行不会被认出来。|切换到半角输入，改成 :")]
    [InlineData("附注 {{ organ.nmae }}", "T302 8:1 这一行没有冒号。|在“附注”后面加上半角冒号", "T403 8:13 没有“organ.nmae”这个字段。|您要写的是不是“organ.name”？")]
    [InlineData("一行文字", "T302 8:1 这一行没有冒号。|写成“名称: 内容”，用半角冒号")]
    [InlineData("文种: 通知", "T304 8:1 “文种”写了两次。|删去其中一行")]
    [InlineData("- 甲", "T302 8:1 这一项不属于任何列表。|列表写在“主送:”“抄送:”“词语:”或“附件:”的下一行")]
    [InlineData("  缩进: 甲", "T302 8:3 这一行看不懂：只有附件的名称、代号、字号可以缩进。|去掉行首的空格，或写成“- ”开头的列表项")]
    [InlineData("用印: 要", "T307 8:5 “用印”不能是“要”。|写“是”、“否”或“签名章”")]
    [InlineData("用印: {{ 公开否 }}", "T307 8:5 “用印”不能是“{{ 公开否 }}”。|写“是”、“否”或“签名章”", "T308 8:5 “用印”不能用字段。|直接写文字")]
    [InlineData("成文日期: 2019年", "T307 8:7 成文日期要写成一个日期字段。|写成 {{ 发文.成文日期 }}")]
    [InlineData("成文日期: {{ 年度 }}", "T307 8:7 “年度”是整数，不是日期。|写成 {{ 发文.成文日期 }}")]
    [InlineData("附注: {{ organ.nmae }}", "T403 8:14 没有“organ.nmae”这个字段。|您要写的是不是“organ.name”？")]
    [InlineData("附注: {% if 公开否 %}甲", "T201 8:5 {% if %} 没有结束。|在它管的内容后面加上 {% endif %}")]
    [InlineData("附注: {% annex 甲 %}", "T205 8:5 {% annex %} 要单独成行，不能放在段落、表格、列表或其他标签里面。|移到正文最后，单独成行")]
    [InlineData("附注: 甲}}", "T106 8:6 }} 前面没有对应的 {{。|补上开头，或删去 }}")]
    [InlineData("附件: 表", "T302 8:5 附件要写成列表。|“附件:”后面换行，再写“  - 名称: 得分表”和“    代号: 得分表”")]
    [InlineData("附件:\n  - 名称: 甲", "T305 9:3 这个附件缺少“代号”。|加一行 代号: 得分表")]
    [InlineData("附件:\n  - 代号: 表", "T305 9:3 这个附件缺少“名称”。|加一行 名称: 得分表", "T309 9:9 附件“表”没有内容。|在正文最后加一行 {% annex 表 %}，下面写附件的内容")]
    [InlineData("主送:\n  - {{ 各单位 }}", "T405 9:8 “各单位”是对象，不能直接印出来。|写上它的下级字段")]
    public void An_author_is_told(string lines, params string[] expected)
    {
        var findings = Given.Open(Given.Template("甲", Given.Front + "\n" + lines)).Findings;
        Assert.Equal(expected, findings.Select(finding => $"{finding.Code} {finding.Place!.Line}:{finding.Place.Column} {finding.Message}|{finding.Hint}"));
    }

    [Theory]
    [InlineData("－－－")]
    [InlineData("——")]
    [InlineData("----")]
    public void A_fence_of_other_dashes_is_reported_and_what_is_between_is_still_read(string fence)
    {
        var template = Given.Template("{{ organ.nmae }}").Replace("---", fence, StringComparison.Ordinal);
        var findings = Given.Open(template).Findings;
        Assert.Equal(["T301", "T301", "T403"], findings.Select(finding => finding.Code));
        Assert.All(findings.Take(2), finding => Assert.Equal("---", finding.Repair!.Replacement));
    }

    [Fact]
    public void Every_key_has_an_English_alias()
    {
        const string English = """
            template: notice
            version: 1.0.0
            kind: 通报
            style: gbt9704-2012@1.0.0
            data: schema.json
            title: 甲
            issuer-mark: 乙
            to:
              - 丙
            signature: 丁
            date: {{ facts.issueDate }}
            note: （戊）
            copy-to:
            - 己
            print-organ: 庚
            seal: 否
            words:
              - 辛
            annexes:
              - name: 壬
                id: t-1
                size: 五号
              - id: 癸
                name: 表
            # 说明
            """;
        var outcome = Given.Bind(Given.Template("甲\n{% annex t-1 %}\n乙\n{% 附件 癸 %}\n丙", English));
        Assert.Empty(outcome.Findings);
        Assert.Equal([(1, "t-1", "壬"), (2, "癸", "表")], outcome.Value!.Annexes.Select(annex => (annex.Number!.Value, annex.Id, BlockText.Of(annex.Title))));
        Assert.Equal("己。", BlockText.Of(outcome.Value.Official!.Imprint!.CopyTo));
    }

    [Fact]
    public void What_is_missing_is_said_with_an_example()
    {
        var findings = Given.Open("---\n数据: schema.json\n---\n甲").Findings;
        Assert.Equal(["说明部分缺少“模板”。", "说明部分缺少“文种”。", "说明部分缺少“样式”。", "说明部分缺少“标题”。", "说明部分缺少“署名”。"], findings.Select(finding => finding.Message));
        Assert.All(findings, finding => Assert.StartsWith("加一行 ", finding.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_head_or_with_an_open_one_is_told_so()
    {
        Assert.Equal("模板开头没有说明部分。", Given.Open("甲").Findings[0].Message);
        Assert.Contains(Given.Open("---\n模板: notice\n").Findings, finding => finding is { Code: "T301", Message: "说明部分没有结束。" });
        Assert.Contains(Given.Open("").Findings, finding => finding.Code == "T301");
    }

    [Fact]
    public void A_name_or_version_that_is_not_the_folders_is_an_error() => Assert.Equal(
        ["“模板”写的是“other”，文件夹是“notice”。", "“版本”写的是“2.0.0”，文件夹是“1.0.0”。"],
        Given.Open(Given.Template("甲", Given.Front.Replace("模板: notice", "模板: other\n版本: 2.0.0", StringComparison.Ordinal))).Findings.Select(finding => finding.Message));

    [Fact]
    public void Annexes_and_their_contents_must_match_one_to_one()
    {
        var front = Given.Front + "\n附件:\n  - 名称: 甲\n    代号: 得分表\n    字号: 小六号\n  - 名称: 乙\n    代号: 得分表";
        var findings = Given.Open(Given.Template("甲\n{% annex 得分表 %}\n乙\n{% annex 得分 %}\n丙\n{% annex 得分表 %}\n丁", front)).Findings;
        Assert.Equal(
            [
                "T307 没有“小六号”这个字号。|您要写的是不是“六号”？", "T304 有两个附件的代号都是“得分表”。|换一个代号",
                "T310 说明部分的附件里没有“得分”这个代号。|您要写的是不是“得分表”？", "T310 附件“得分表”的内容写了两次。|合成一处",
            ],
            findings.Select(finding => $"{finding.Code} {finding.Message}|{finding.Hint}"));
    }

    [Fact]
    public void A_single_annex_has_no_number_and_headings_start_again_in_it()
    {
        var front = Given.Front + "\n附件:\n  - 名称: 甲\n    代号: 表";
        var document = Given.Bind(Given.Template("# 一\n# 二\n{% annex 表 %}\n# 三", front)).Value!;
        Assert.Null(document.Annexes[0].Number);
        Assert.Equal("一、三", BlockText.Of(document.Annexes[0].Content));
    }

    [Fact]
    public void Fields_named_like_words_of_the_language_are_refused()
    {
        var schema = """{ "type": "object", "properties": { "facts": { "type": "string" }, "loop": { "type": "string" }, "x": { "title": "发文", "type": "string" } } }""";
        var findings = Given.Open(Given.Template("甲", Given.Front.Replace("{{ 本局.名称 }}", "", StringComparison.Ordinal).Replace("{{ 年度 }}", "", StringComparison.Ordinal) + "局"), schema).Findings;
        Assert.Equal(["facts", "loop", "发文"], findings.Where(finding => finding.Code == "T410").Select(finding => finding.Message.Split('“', '”')[1]));
    }

    [Fact]
    public void A_sample_that_does_not_fit_the_schema_and_a_broken_schema_are_findings()
    {
        var unfit = Given.Open(Given.Template("甲"), sample: "{ \"year\": \"x\" }");
        Assert.True(unfit.Succeeded);
        Assert.Contains(unfit.Findings, finding => finding is { Code: "T702", Severity: Severity.Warning, Place.File: "notice/1.0.0/sample.json" });
        Assert.Contains(Given.Open(Given.Template("甲"), schema: "{").Findings, finding => finding is { Code: "T401" });
        var opened = Given.Open(Given.Template("甲"), sample: Given.Data);
        Assert.True(opened.Succeeded);
        Assert.False(opened.Value.Sample.IsEmpty);
    }

    [Theory]
    [InlineData("样式: gbt9704-2012@1.0.0", "样式: gbt9704-2012", "T307")]
    [InlineData("样式: gbt9704-2012@1.0.0", "样式: ../x@1.0.0", "T307")]
    [InlineData("样式: gbt9704-2012@1.0.0", "样式: gbt9704-2012@9.0.0", "T421")]
    [InlineData("数据: schema.json", "数据: ../schema.json", "T307")]
    [InlineData("数据: schema.json", "数据: other.json", "T423")]
    public void Files_are_pinned_and_lie_in_their_folder(string line, string instead, string code)
    {
        var outcome = Given.Open(Given.Template("甲", Given.Front.Replace(line, instead, StringComparison.Ordinal)));
        Assert.False(outcome.Succeeded);
        Assert.Contains(outcome.Findings, finding => finding.Code == code && finding.Severity == Severity.Error);
    }
}
