using ReportHub.Documents;

namespace ReportHub.Tests.Specimens;

/// <summary>Short forms for documents written in code, and prose of the trade to fill them.</summary>
internal static class SpecimenText
{
    private static readonly string[] Sentences =
    [
        "为落实预算绩效管理主体责任，提高财政资金使用效益，我局组织开展了2019年度预算绩效管理工作。",
        "各单位要按照“花钱必问效、无效必问责”的要求，把绩效理念贯穿预算编制、执行、监督全过程。",
        "全区1,599个项目编报了绩效目标，涉及资金173,533.08万元，占当年一般公共预算支出的72%。",
        "对200个项目实施了绩效运行监控，其中偏差较大的，由主管部门说明原因并提出纠偏措施。",
        "评价结果与预算安排挂钩——结果为“中”以下的项目，原则上不再安排；确需安排的，应当从紧……",
        "请于收到本文之日起30日内，将整改情况书面报送区财政局绩效中心（联系人：王某某，电话：0379-60000000）。",
    ];

    public static IReadOnlyList<Inline> Say(string text) => [new Text(text)];

    public static Paragraph Prose(string text) => new(Say(text));

    public static Heading Level(int level, int ordinal, string text, bool runIn = false) => new(level, ordinal, runIn, Say(text));

    /// <summary>A paragraph of <paramref name="sentences"/> sentences, beginning with the one numbered <paramref name="first"/>.</summary>
    public static Paragraph Filler(int first, int sentences) =>
        Prose(string.Concat(Enumerable.Range(first, sentences).Select(i => Sentences[i % Sentences.Length])));

    public static IReadOnlyList<Block> Fillers(int paragraphs, int sentences = 2) =>
        [.. Enumerable.Range(0, paragraphs).Select(Block (i) => Filler(i, sentences))];

    public static IReadOnlyList<IReadOnlyList<Inline>> Names(params ReadOnlySpan<string> names)
    {
        var list = new List<IReadOnlyList<Inline>>();
        foreach (var name in names)
        {
            list.Add(Say(name));
        }

        return list;
    }

    public static Annex Annex(int? number, string title, params IReadOnlyList<Block> content) => new("annex" + number, number, Say(title), content);
}
