using ReportHub.Documents;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Templates;

/// <summary>Elements and formats of the standard as a template's author asks for them, and what is said of a slip.</summary>
public sealed class ElementTests
{
    private const string Style = "样式: gbt9704-2012@1.0.0";
    private static readonly string NoTitle = string.Join('\n', Given.Front.Split('\n').Where(line => !line.StartsWith("标题", StringComparison.Ordinal)));
    private static readonly string NoOrgan = string.Join('\n', Given.Front.Split('\n').Where(line => !line.StartsWith("署名", StringComparison.Ordinal)));

    [Theory]
    [InlineData("格式: 公函", "T307 8:5 “格式”不能是“公函”。|写“文件”、“信函”、“命令”、“纪要”或“报告”")]
    [InlineData("密级: 秘密★5年", "T312 8:1 不能写“密级”：涉密文件不得进入本系统。|删去这一行；涉密文件在涉密设备上制作")]
    [InlineData("紧急程度: 火急", "T307 8:7 “紧急程度”不能是“火急”。|写“特急”或“加急”；由经办人定的就删去这一行，写在发文要素里")]
    [InlineData("份号: 000001", "T307 8:5 “份号”不能是“000001”。|写“是”或“否”")]
    [InlineData("出席: 张三", "T313 8:1 “出席”不能用在“文件”格式里。|删去这一项；它只用在纪要里")]
    [InlineData("封面:\n  - 单位: 甲", "T313 8:1 “封面”不能用在“文件”格式里。|删去这一项；它只用在报告里")]
    [InlineData("主题词: 财政", "T313 8:1 现行标准没有“主题词”。|删去这一项；复原二〇一二年七月以前的文件就用样式 gbt9704-1999@1.0.0")]
    [InlineData("用印: 签名章", "T305 8:1 加盖签名章要写签发人的“职务”。|加一行 职务: 区长")]
    [InlineData("职务: 局长", "T313 8:1 “职务”只在加盖签名章时才印。|删去这一项，或写 用印: 签名章")]
    [InlineData("主送位置: 页脚", "T307 8:7 “主送位置”不能是“页脚”。|写“版记”或“正文”")]
    [InlineData("版记: 空", "T307 8:5 “版记”不能是“空”。|写“无”或“有”")]
    [InlineData("格式: 信函\n签发人: 甲", "T313 9:1 “签发人”不能用在“信函”格式里。|删去这一项；它只用在文件里")]
    [InlineData("格式: 信函\n发文机关标志:\n  - 甲局\n  - 乙局", "T313 9:1 信函的发文机关标志只印主办机关。|写成一行 发文机关标志: 洛阳市洛龙区财政局")]
    [InlineData("格式: 报告\n目录: 四级", "T307 9:5 “目录”不能是“四级”。|写目录列到几级标题：一级、二级或三级")]
    [InlineData("格式: 报告\n页码: 右下", "T307 9:5 “页码”不能是“右下”。|写“标准”、“居中”、“第几页共几页”或“无”")]
    [InlineData("格式: 报告\n抄送: 甲", "T313 9:1 “抄送”不能用在“报告”格式里。|删去这一项；它只用在文件、信函、命令、纪要里")]
    [InlineData("格式: 报告\n封面: 甲", "T302 9:5 封面要写成列表。|“封面:”后面换行，再写“  - 单位: 洛阳市洛龙区财政局”和“  - 日期: {{ 发文.成文日期 | 日期: \"年月\" }}”")]
    [InlineData("格式: 报告\n封面:\n  - 甲", "T302 10:5 封面的这一项没有名称和冒号。|写成“  - 项目名称: 内容”，用半角冒号")]
    [InlineData("格式: 报告\n封面:\n  - 单位：甲", "T306 10:7 “：”是全角冒号，这一行不会被认出来。|切换到半角输入，改成 :")]
    [InlineData("格式: 报告\n封面:\n  - 单位: 甲\n  - 单位: 乙", "T304 11:5 封面的“单位”写了两次。|删去其中一行")]
    public void An_author_is_told(string lines, params string[] expected)
    {
        var findings = Given.Open(Given.Template("甲", Given.Front + "\n" + lines)).Findings;
        Assert.Equal(expected, findings.Select(finding => $"{finding.Code} {finding.Place!.Line}:{finding.Place.Column} {finding.Message}|{finding.Hint}"));
    }

    [Fact]
    public void A_joint_paper_has_its_organs_one_below_the_other_and_a_seal_of_each()
    {
        var official = Bind(NoOrgan + "\n署名:\n  - 甲局\n  - 乙局");
        Assert.Equal(["甲局", "乙局"], official.IssuerMark.Organs.Select(organ => organ.PlainText()));
        Assert.Equal("文件", official.IssuerMark.Word.PlainText());
        Assert.Equal(SignatureVariant.SealJoint, official.Signature!.Variant);
        Assert.Equal(["甲局", "乙局"], official.Signature.Organs.Select(organ => organ.PlainText()));
    }

    [Fact]
    public void A_list_of_organs_may_differ_from_those_that_sign_and_take_another_word()
    {
        var official = Bind(Given.Front + "\n发文机关标志:\n  - 甲局\n  - 乙局\n标志词: 公告");
        Assert.Equal("甲局乙局公告", official.IssuerMark.Content.PlainText());
        Assert.True(official.IssuerMark.IsJoint);
        Assert.Equal(SignatureVariant.SealSingle, official.Signature!.Variant);
    }

    [Fact]
    public void Signers_are_printed_only_where_the_template_is_an_upward_one_and_the_facts_win()
    {
        var facts = Given.Facts with { Signer = "张三、李四" };
        Assert.Empty(Bind(Given.Front, facts).Signers);
        Assert.Equal(["张三", "李四"], Bind(Given.Front + "\n签发人: 王五", facts).Signers.Select(name => name.PlainText()));
        Assert.Equal(["王五"], Bind(Given.Front + "\n签发人: 王五").Signers.Select(name => name.PlainText()));
        Assert.Equal("/signers/1", ((Text)Bind(Given.Front + "\n签发人:", facts).Signers[1][0]).Origin!.Path);
    }

    [Fact]
    public void An_upward_paper_without_signer_is_not_issued_and_its_preview_says_so()
    {
        var template = Given.Template("甲", Given.Front + "\n签发人:");
        Assert.Equal("T712", Assert.Single(Given.Bind(template).Findings).Code);
        Assert.Equal("（未签发）", Given.Bind(template, purpose: BindPurpose.Preview).Value!.Official!.Signers[0].PlainText());
    }

    [Fact]
    public void Urgency_is_proposed_by_the_template_and_decided_by_the_facts()
    {
        Assert.Equal("加急", Bind(Given.Front + "\n紧急程度: 加急").Urgency.PlainText());
        Assert.Equal("特急", Bind(Given.Front + "\n紧急程度: 加急", Given.Facts with { Urgency = "特急" }).Urgency.PlainText());
        Assert.Equal("T713", Assert.Single(Given.Bind(Given.Template("甲"), facts: Given.Facts with { Urgency = "火急" }).Findings).Code);
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("\n份号: 是", null, "000001")]
    [InlineData("\n份号: 是", 12, "000012")]
    [InlineData("\n份号: 否", 12, null)]
    [InlineData("", 12, "000012")]
    public void Copies_are_counted_in_six_digits(string line, int? number, string? printed) =>
        Assert.Equal(printed, Bind(Given.Front + line, Given.Facts with { CopyNumber = number }).CopyNumber);

    [Fact]
    public void The_main_recipients_may_stand_in_the_imprint_and_the_imprint_be_left_out()
    {
        Assert.True(Bind(Given.Front + "\n主送: 甲局\n主送位置: 版记").MainToInImprint);
        Assert.Null(Bind(Given.Front + "\n版记: 无").Imprint);
    }

    [Fact]
    public void An_order_has_a_number_of_its_own_a_stamp_and_no_title()
    {
        var outcome = Given.Bind(Given.Template("甲", NoTitle + "\n格式: 命令\n职务: 区长"));
        var official = outcome.Value!.Official!;
        Assert.Equal((OfficialFormat.Order, "洛阳市洛龙区财政局令", "第7号"), (official.Format, official.IssuerMark.Content.PlainText(), official.Number.PlainText()));
        Assert.Equal((SignatureVariant.SignatureStamp, "区长"), (official.Signature!.Variant, official.Signature.Organs[0].PlainText()));
        Assert.Empty(official.Title);
        Assert.Equal("洛阳市洛龙区财政局令第7号", outcome.Value.Properties.Title);
        Assert.Contains(Given.Open(Given.Template("甲", Given.Front + "\n格式: 命令\n职务: 区长")).Findings, finding => finding is { Code: "T313", Message: "“标题”不能用在“命令”格式里。" });
    }

    [Fact]
    public void Minutes_are_signed_only_when_asked()
    {
        Assert.Null(Bind(Given.Front + "\n格式: 纪要").Signature);
        Assert.Equal(SignatureVariant.NoSeal, Bind(Given.Front + "\n格式: 纪要\n用印: 否").Signature!.Variant);
        Assert.Equal("洛阳市洛龙区财政局纪要", Bind(Given.Front + "\n格式: 纪要").IssuerMark.Content.PlainText());
    }

    [Fact]
    public void A_letter_bears_the_hosts_name_alone_and_has_an_imprint_only_for_copies()
    {
        var letter = Bind(NoOrgan + "\n署名:\n  - 甲局\n  - 乙局\n格式: 信函");
        Assert.Equal("甲局", letter.IssuerMark.Content.PlainText());
        Assert.Null(letter.Imprint);
        Assert.Equal("丙局。", Bind(Given.Front + "\n格式: 信函\n抄送: 丙局").Imprint!.CopyTo.PlainText());
    }

    [Fact]
    public void The_standard_of_1999_prints_the_date_in_numerals_no_single_issuer_and_subject_words()
    {
        var style = Given.StyleJson.Replace("\"strongFont\"", "\"edition\": \"gb-1999\", \"strongFont\"", StringComparison.Ordinal);
        var template = Given.Template("甲", Given.Front + "\n主题词:\n  - 财政\n  - 通报");
        var official = Given.Bind(template, facts: Given.Facts with { IssueDate = new(2011, 5, 30) }, style: style).Value!.Official!;
        Assert.Equal("二〇一一年五月三十日", official.Signature!.Date.PlainText());
        Assert.Empty(official.Signature.Organs);
        Assert.Equal("财政　通报", official.Imprint!.SubjectWords.PlainText());
    }

    [Fact]
    public void A_report_without_red_parts_has_title_cover_contents_and_pages()
    {
        var front = NoOrgan + "\n格式: 报告\n副标题: （摘要）\n封面:\n  - 项目名称: {{ 本局.名称 }}\n  - 电话: {{ 本局.电话 | 缺省: \"\" }}\n  - 单位: {{ 本局.名称 }}\n目录: 2级\n页码: 居中\n页眉: 甲";
        var document = Given.Bind(Given.Template("# 甲\n乙", front)).Value!;
        Assert.Null(document.Official);
        Assert.Equal("（摘要）", document.Title!.Subtitle.PlainText());
        Assert.Equal(["项目名称"], document.Cover!.Entries.Select(entry => entry.Label));
        Assert.Equal("洛阳市洛龙区财政局", document.Properties.Author);
        Assert.Equal(new Contents(2), document.Contents);
        Assert.Equal((FolioForm.Centred, "甲"), (document.Pages!.Folio!.Value, document.Pages.Header.PlainText()));
    }

    [Fact]
    public void Turned_pages_of_a_report_keep_its_folio_and_running_head()
    {
        var front = Given.Front + "\n格式: 报告\n页码: 第几页共几页\n页眉: 甲\n附件:\n  - 名称: 甲\n    代号: 表\n    版面: 横排";
        var document = Given.Bind(Given.Template("{% 横排 %}\n乙\n{% 横排完 %}\n{% annex 表 %}\n丙", front)).Value!;
        var part = Assert.IsType<Part>(Assert.Single(document.Body));
        foreach (var pages in new[] { part.Pages, document.Annexes[0].Pages! })
        {
            Assert.Equal((PageOrientation.Landscape, FolioForm.PageOfPages, "甲"), (pages.Orientation, pages.Folio!.Value, pages.Header.PlainText()));
        }
    }

    [Fact]
    public void An_annex_may_be_landscape_and_bound_separately()
    {
        var front = Given.Front + "\n附件:\n  - 名称: 甲\n    代号: 表\n    版面: 横排\n    另行装订: 是";
        var annex = Given.Bind(Given.Template("甲\n{% annex 表 %}\n乙", front)).Value!.Annexes[0];
        Assert.Equal((PageOrientation.Landscape, true), (annex.Pages!.Orientation, annex.BoundSeparately));
    }

    [Theory]
    [InlineData("版面: 斜排", "“版面”不能是“斜排”。")]
    [InlineData("另行装订: 对", "“另行装订”不能是“对”。")]
    [InlineData("续表: 也许", "“续表”不能是“也许”。")]
    [InlineData("列宽: 宽", "“列宽”不能是“宽”。")]
    [InlineData("缩字: 二", "“缩字”不能是“二”。")]
    [InlineData("表头列: 1-2", "“表头列”不能是“1-2”。")]
    [InlineData("表头列: 5", "表格没有第 5 列，只有 1 列。")]
    public void An_annex_option_that_cannot_be_is_told(string line, string message)
    {
        var front = Given.Front + "\n附件:\n  - 名称: 甲\n    代号: 表\n    " + line;
        Assert.Equal(message, Assert.Single(Given.Open(Given.Template("甲\n{% annex 表 %}\n| 乙 |\n|---|\n| 丙 |", front)).Findings).Message);
    }

    [Fact]
    public void Facts_of_earlier_programs_are_read_and_new_ones_come_back()
    {
        var old = DocumentFacts.FromJson("""{"issueDate":"2019-12-23","signer":"张三","public":false}"""u8.ToArray());
        Assert.Equal(("张三", null, null), (old.Signer, old.Urgency, old.CopyNumber));
        var facts = Given.Facts with { Urgency = "特急", CopyNumber = 3, Signer = "甲、 乙" };
        Assert.Equal(facts.Hash, DocumentFacts.FromJson(facts.ToJson()).Hash);
        Assert.Equal(["甲", "乙"], facts.Signers);
        Assert.Null(facts.WithoutRegistration().CopyNumber);
    }

    [Fact]
    public void The_new_facts_can_be_printed_and_asked() => Assert.Equal(
        "特急，张三和李四，第3份",
        Given.Printed("{% if 发文.紧急程度 %}{{ 发文.紧急程度 }}，{% endif %}{{ 发文.签发人名单 | 连接: \"和\" }}，第{{ 发文.份号 | 缺省: \"—\" }}份", facts: Given.Facts with { Urgency = "特急", Signer = "张三、李四", CopyNumber = 3 }));

    private static OfficialElements Bind(string front, DocumentFacts? facts = null)
    {
        Assert.Contains(Style, front, StringComparison.Ordinal);
        var outcome = Given.Bind(Given.Template("甲", front), facts: facts);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Findings));
        return outcome.Value.Official!;
    }
}
