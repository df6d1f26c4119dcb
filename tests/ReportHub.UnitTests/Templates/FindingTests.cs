using ReportHub.Foundation;

namespace ReportHub.UnitTests.Templates;

/// <summary>What authors are told: code, place, message and hint, to the letter. The body starts on line 9.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData("甲｛｛ organ.name ｝｝", "T101 9:2 ｛｛是全角符号，不会被当成字段或标签。|切换到半角输入，改成 {{", "T101 9:16 ｝｝是全角符号，不会被当成字段或标签。|切换到半角输入，改成 }}")]
    [InlineData("{{ organ.name ｜缺省：\"—\" }}", "T101 9:15 ｜是全角符号，标签里要用半角符号。|切换到半角输入，改成 |", "T502 9:16 “organ.name”不会是空的，“缺省”用不上。|可以去掉 | 缺省", "T101 9:18 ：是全角符号，标签里要用半角符号。|切换到半角输入，改成 :")]
    [InlineData("{{ scores | 取: “name” | 连接 }}", "T101 9:16 “是全角符号，标签里要用半角符号。|切换到半角输入，改成 \"", "T101 9:21 ”是全角符号，标签里要用半角符号。|切换到半角输入，改成 \"")]
    [InlineData("{{ organ.name", "T102 9:1 {{ 没有对应的 }}。|在同一行、400 个字符以内补上 }}；要印出 {{ 就写成 \\{{")]
    [InlineData("{{ }}", "T103 9:1 {{ }} 里面是空的。|写上字段的名字，如 {{ 发文.成文日期 }}")]
    [InlineData("{{ organ. }}", "T104 9:11 点后面缺少字段名。|写成 {{ 发文.成文日期 }} 这样的名字")]
    [InlineData("{{ organ.name + 1 }}", "T104 9:15 标签里不能有“+”。|文字要放在半角引号里，如 \"、\"", "T104 9:17 这里多了“1”。|一个标签里只写一个字段或一个条件；过滤器前面要有 |")]
    [InlineData("{% if year = 2019 %}甲{% endif %}", "T104 9:12 比较是否相等要写两个等号。|改成 ==")]
    [InlineData("{% if (open %}甲{% endif %}", "T104 9:13 括号没有成对。|补上 )")]
    [InlineData("{% fi open %}", "T105 9:4 没有“fi”这个标签。|您要写的是不是“if”？")]
    [InlineData("甲}}乙", "T106 9:2 }} 前面没有对应的 {{。|补上开头，或删去 }}")]
    [InlineData("{{ \"甲 | 原文 }}", "T107 9:4 引号没有成对。|在文字后面补上 \"")]
    [InlineData("甲\u200B乙", "T108 9:2 这里有一个看不见的字符（U+200B）。|删去它")]
    [InlineData("{{ organ.name | 缺醒: \"—\" }}", "T109 9:17 没有“缺醒”这个过滤器。|您要写的是不是“缺省”？")]
    [InlineData("{{ stats.amount | 小数: 9 }}", "T110 9:23 “小数”的位数应为 0 到 6。|写成 | 小数: 2")]
    [InlineData("{{ stats.day | 日期: \"星期\" }}", "T110 9:20 “日期”的参数不能是“星期”。|可以写：年月日、年月、月日、年、汉字")]
    [InlineData("{% if open %}甲", "T201 9:1 {% if %} 没有结束。|在它管的内容后面加上 {% endif %}")]
    [InlineData("{% 逐个 x 于 units %}\n\n甲", "T201 9:1 {% 逐个 %} 没有结束。|在它管的内容后面加上 {% 逐个完 %}")]
    [InlineData("{% endfor %}", "T202 9:1 {% endfor %} 前面没有对应的 {% for %}。|删去它，或在前面补上开始的标签")]
    [InlineData("{% if open %}\n\n甲{% endif %}", "T203 11:2 {% endif %} 与它的 {% if %} 不在同一层。|要么都单独成行、缩进相同，要么都在同一段里|9:1")]
    [InlineData("甲{% if open %}\n\n{% endif %}", "T203 11:1 {% endif %} 与它的 {% if %} 不在同一层。|要么都单独成行、缩进相同，要么都在同一段里|9:2")]
    [InlineData("**{% if open %}甲**{% endif %}", "T203 9:19 {% endif %} 与它的 {% if %} 不在同一层。|要么都单独成行、缩进相同，要么都在同一段里|9:3")]
    [InlineData("{% for x in units %}{% if open %}甲{% endfor %}", "T201 9:21 {% if %} 没有结束。|在 {% endfor %} 前面加上 {% endif %}|9:35")]
    [InlineData("{% if open %}甲{% else %}乙{% else %}丙{% endif %}", "T204 9:26 {% else %} 在 {% else %} 后面。|else 只能有一个，放在最后|9:1")]
    [InlineData("甲{% annex 表 %}", "T205 9:2 {% annex %} 要单独成行，不能放在段落、表格、列表或其他标签里面。|移到正文最后，单独成行")]
    [InlineData("> 引用", "T213 9:1 公文里不能用引用（>）。|改成段落、标题、列表或表格；要印出这个符号就在前面加 \\")]
    [InlineData("##### 甲", "T213 9:1 标题最多四级。|用 # 到 ####")]
    [InlineData("#甲", "T214 9:1 这一行不会成为标题。|标题写成半角 # 加一个空格")]
    [InlineData("*甲*", "T215 9:1 公文里没有斜体，这里按加重印出。|要加重就用 **，要印出符号就在前面加 \\")]
    [InlineData("![甲](a.png)", "T216 9:1 模板里不能放图片地址。|删去图片；模板不取任何外部内容")]
    [InlineData("[甲](javascript:x)", "T216 9:1 链接“javascript:x”不是完整的网址。|以 https:// 开头，如 [区政府网站](https://www.example.gov.cn)")]
    [InlineData("| 甲 |", "T217 9:1 表格缺少分隔行。|表头一行，下面一行写 |------|----:|，冒号表示对齐，长短表示列宽")]
    [InlineData("| 甲 |\n{% if open %}\n|---|\n| 乙 |\n{% endif %}", "T218 10:1 标签不能放在表头和分隔行之间。|放在分隔行下面，或整个表格的外面", "T202 13:1 {% endif %} 前面没有对应的 {% if %}。|删去它，或在前面补上开始的标签")]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| 丙 |", "T219 11:1 这一行有 1 格，表格有 2 列。|补上或删去 |，空格子写成 | |")]
    [InlineData("甲{{ 发文.正文 | 分段 }}", "T220 9:2 分段要单独成一段。|前后空一行，这一行只写 {{ 发文.正文 | 分段 }} 这样的标签")]
    [InlineData("{{ organ.nmae }}", "T403 9:10 没有“organ.nmae”这个字段。|您要写的是不是“organ.name”？")]
    [InlineData("{{ 本居.名称 }}", "T403 9:4 没有“本居”这个字段。|您要写的是不是“本局”？")]
    [InlineData("{{ 发文.成文日 }}", "T403 9:7 没有“发文.成文日”这个字段。|您要写的是不是“发文.成文日期”？")]
    [InlineData("{{ year.day }}", "T403 9:4 “year”没有下级字段“day”。|写成 {{ year }}")]
    [InlineData("{{ loop.index }}", "T403 9:4 “loop.index”只能写在 {% for … %} 里面。|把它放进 {% for %} 和 {% endfor %} 之间")]
    [InlineData("{{ 各单位.等次 }}", "T404 9:4 “等次”在列表“各单位”里，要先用 {% for … %}。|{% for 行 in 各单位 %}{{ 行.等次 }}{% endfor %}")]
    [InlineData("{{ 等次 }}", "T404 9:4 “等次”在列表“各单位”里，要先用 {% for … %}。|{% for 行 in 各单位 %}{{ 行.等次 }}{% endfor %}")]
    [InlineData("{{ units }}", "T405 9:4 “units”是列表，不能直接印出来。|加上 | 连接 或 | 个数，或用 {% for … %} 逐个写")]
    [InlineData("{{ open }}", "T405 9:4 “open”是“是/否”，不能直接印出来。|写成 {% if open %}是{% else %}否{% endif %}")]
    [InlineData("{{ organ }}", "T405 9:4 “organ”是对象，不能直接印出来。|写上它的下级字段")]
    [InlineData("{% for x in organ %}甲{% endfor %}", "T405 9:13 “organ”是对象，不是列表。|for 的 in 后面要写列表")]
    [InlineData("{% if check.visits %}甲{% endif %}", "T406 9:7 “check.visits”是整数，总是有值，这个条件永远成立。|写成 {% if check.visits > 0 %}")]
    [InlineData("{% if rank %}甲{% endif %}", "T406 9:7 “rank”是文本，总是有值，这个条件永远成立。|写成 {% if rank == \"优秀\" %}")]
    [InlineData("{% if year == \"2019\" %}甲{% endif %}", "T407 9:7 “year”是整数，“2019”是文本，不能比较。|数不加引号，文字加引号；列表先用 | 个数")]
    [InlineData("{% if open == 1 %}甲{% endif %}", "T407 9:7 “open”是“是/否”，不用比较。|写成 {% if open %} 或 {% if not open %}")]
    [InlineData("{% if rank > \"优秀\" %}甲{% endif %}", "T407 9:7 文本只能比较是否相等。|用 == 或 !=")]
    [InlineData("{% if rank == \"优\" %}甲{% endif %}", "T408 9:15 这个字段不会是“优”。|“优秀”？")]
    [InlineData("{% for year in units %}甲{% endfor %}", "T409 9:8 “year”这个名字已经有别的意思。|换一个名字，如 行")]
    [InlineData("{{ organ.name | 汉字 }}", "T411 9:17 “汉字”只能用在整数上，“organ.name”是文本。|去掉 | 汉字，或换一个字段")]
    [InlineData("{{ stats.avg | 百分比 }}", "T412 9:16 “stats.avg”的单位不是“比率”或“%”，不知道要不要乘以 100。|在数据说明里给这个字段写上 x-unit：比率 或 %")]
    [InlineData("{{ stats.amount }}亿元", "T412 9:19 字段的单位是“万元”，后面写的是“亿元”。|改成“万元”，或加上 | 换算: \"亿元\" | 小数: 2")]
    [InlineData("{{ stats.good | 百分比 }}%", "T412 9:23 “百分比”已经印出 %，后面又写了“%”。|删去“%”")]
    [InlineData("{{ stats.loose }}", "T414 9:4 “stats.loose”没有规定小数位数。|加上 | 小数: 2 或 | 千分位: 2")]
    [InlineData("{{ stats.amount | 换算: \"亿元\" }}", "T414 9:4 “stats.amount”没有规定小数位数。|加上 | 小数: 2 或 | 千分位: 2")]
    [InlineData("{{ \"甲\" }}", "T415 9:1 “甲”是直接打的，不是字段。|不是笔误就写成 {{ \"甲\" | 原文 }}")]
    [InlineData("{{ organ.phone }}", "T501 9:4 “organ.phone”这个字段可能是空的。|加上 | 缺省，或用 {% if … %} 包起来")]
    [InlineData("{{ 领导.姓名 }}", "T501 9:4 “领导.姓名”这个字段可能是空的。|加上 | 缺省，或用 {% if … %} 包起来")]
    [InlineData("{{ year | abs | abs | abs | abs | abs | abs | abs | abs | abs }}", "T604 9:4 一个字段最多用 8 个过滤器。|在数据里算好这个值")]
    [InlineData("{% 否则如果 open %}", "T105 9:4 没有“否则如果”这个标签。|您要写的是不是“又如果”？")]
    [InlineData("{% if open %}甲{% 结束如果 %}{% endif %}", "T105 9:18 没有“结束如果”这个标签。|您要写的是不是“如果完”？")]
    [InlineData("{%如果统计.单位数 > 0%}", "T105 9:3 没有“如果统计”这个标签。|“如果”后面空一格")]
    [InlineData("{% if year 大于 3 并且 year ≤ 9 %}甲{% endif %}", "T104 9:12 标签里没有“大于”这种写法。|改成 >", "T104 9:17 标签里没有“并且”这种写法。|改成 且", "T101 9:25 标签里不能写“≤”。|改成 <=")]
    [InlineData("{% 逐个 x 在 units %}{{ x.nmae }}{% 逐个完 %}", "T104 9:9 标签里没有“在”这种写法。|改成 于", "T403 9:24 没有“x.nmae”这个字段。|您要写的是不是“x.name”？")]
    [InlineData("{{ organ。name }}", "T101 9:9 。是全角符号，标签里要用半角符号。|切换到半角输入，改成 .")]
    [InlineData("{{ stats.avg 小数: 1 }}", "T104 9:14 “小数”前面缺少 |。|写成 | 小数")]
    [InlineData("{{ organ.name phone }}", "T104 9:15 这里多了“phone”。|一个标签里只写一个字段或一个条件；过滤器前面要有 |")]
    [InlineData("{{ stats.count }}万元", "T412 9:18 字段的单位是“个”，后面写的是“万元”。|改成“个”，或换一个字段")]
    public void An_author_is_told(string body, params string[] expected) => Assert.Equal(expected, Given.Findings(body).Select(Written));

    [Fact]
    public void A_figure_typed_into_the_template_is_a_warning()
    {
        var findings = Given.Open(Given.Template("全区63个单位，得分1,599.5分，A4纸，GB/T 9704-2012，`12`，{{ \"8\" | 原文 }}")).Findings;
        Assert.Equal(
            ["T413 9:3 “63”是直接打在模板里的数。|换成数据里的字段；确实要直接打就写成 {{ \"63\" | 原文 }}", "T413 9:11 “1,599.5”是直接打在模板里的数。|换成数据里的字段；确实要直接打就写成 {{ \"1,599.5\" | 原文 }}"],
            findings.Select(Written));
        Assert.All(findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void A_tag_half_typed_is_a_warning_and_not_printed_in_silence()
    {
        Assert.Equal(
            ["T112 9:2 单个 { 不是标签，会照样印出来。|标签写成 {{ 字段 }} 或 {% 标签 %}；要印出花括号就写成 `{`", "T112 9:7 单个 ｝ 不是标签，会照样印出来。|标签写成 }} 或 %}；要印出花括号就写成 `｝`"],
            Given.Open(Given.Template("甲{year｝")).Findings.Select(Written));
        Assert.Empty(Given.Open(Given.Template("甲`{`乙`}`丙")).Findings);
    }

    [Fact]
    public void Columns_count_characters_and_not_utf16_units()
    {
        var finding = Assert.Single(Given.Findings("𠮷野𠮷{{ organ.nmae }}"));
        Assert.Equal((9, 13, 4), (finding.Place!.Line, finding.Place.Column, finding.Place.Length));
    }

    [Fact]
    public void All_findings_come_at_once_in_the_order_of_the_file()
    {
        var findings = Given.Findings("{{ organ.nmae }}\n\n{% if rank == \"优\" %}\n{{ 等次 }}\n{% endif %}\n\n{{ stats.loose }}");
        Assert.Equal(["T403 9", "T408 11", "T404 12", "T414 15"], findings.Select(finding => $"{finding.Code} {finding.Place!.Line}"));
    }

    [Fact]
    public void Full_width_marks_are_reported_and_the_rest_is_still_checked()
    {
        var findings = Given.Findings("｛％ if organ.nmae ％｝甲｛％ endif ％｝");
        Assert.Equal(["T101", "T403", "T101", "T101", "T101"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void At_most_200_findings_are_listed_and_the_rest_is_counted()
    {
        var findings = Given.Findings(string.Concat(Enumerable.Repeat("{{ 无 }}\n\n", 300)));
        Assert.Equal(201, findings.Count);
        Assert.Equal(("T605", "还有 100 条没有列出。"), (findings[^1].Code, findings[^1].Message));
    }

    [Fact]
    public void An_error_is_never_pushed_out_by_warnings()
    {
        var outcome = Given.Open(Given.Template(string.Concat(Enumerable.Repeat("甲1\n\n", 6_000)) + "{{ 无 }}"));
        Assert.False(outcome.Succeeded);
        Assert.Contains(outcome.Findings, finding => finding.Code == "T403");
    }

    [Theory]
    [InlineData("{% if organ.phone %}{{ organ.phone }}{% endif %}")]
    [InlineData("{% if 本局.电话 %}{{ organ.phone }}{% endif %}")]
    [InlineData("{% if organ.phone and organ.phone != \"1\" %}甲{% endif %}")]
    [InlineData("{% if not organ.phone %}无{% else %}{{ organ.phone }}{% endif %}")]
    [InlineData("{% if not organ.phone or organ.phone == \"1\" %}甲{% endif %}")]
    [InlineData("{% if leader %}{{ leader.name }}{% endif %}")]
    [InlineData("{% if leader.name %}{% if open %}{{ 领导.姓名 }}{% endif %}{% endif %}")]
    [InlineData("{% if open %}甲{% elsif organ.phone %}{{ organ.phone }}{% endif %}")]
    [InlineData("{% for x in units %}{% if x.parts %}{{ x.parts | 连接 }}{% endif %}{% endfor %}")]
    [InlineData("{% for x in problems %}{% if x.due and x.due > \"2020-01-01\" %}{{ x.due }}{% endif %}{% endfor %}")]
    public void A_guarded_field_is_present(string body) => Assert.Empty(Given.Findings(body));

    [Theory]
    [InlineData("{% if organ.phone or open %}{{ organ.phone }}{% endif %}")]
    [InlineData("{% if not organ.phone %}{{ organ.phone }}{% endif %}")]
    [InlineData("{% if organ.phone %}甲{% endif %}{{ organ.phone }}")]
    [InlineData("{% if organ.phone %}甲{% else %}{{ organ.phone }}{% endif %}")]
    [InlineData("{% if open and organ.phone == \"1\" %}甲{% endif %}")]
    [InlineData("{% for x in problems %}{% if x.due %}甲{% endif %}{% endfor %}{% for x in problems %}{{ x.due }}{% endfor %}")]
    public void A_field_that_may_be_empty_is_refused_where_nothing_guards_it(string body) =>
        Assert.Equal("T501", Assert.Single(Given.Findings(body)).Code);

    private static string Written(Diagnostic finding)
    {
        var other = finding.Other is { } place ? $"|{place.Line}:{place.Column}" : "";
        return $"{finding.Code} {finding.Place!.Line}:{finding.Place.Column} {finding.Message}|{finding.Hint}{other}";
    }
}
