namespace ReportHub.Checking;

/// <summary>Words around counts of things listed.</summary>
internal static class CountWords
{
    /// <summary>A count before 2 to 99 of something: 六个, 3项. The measure words that lists are counted in.</summary>
    public const string Number = "(?<![0-9.,第零一二三四五六七八九十百千万亿几数])(?<number>[0-9]{1,2}|[二两三四五六七八九十][一二三四五六七八九十]{0,2})";

    public const string Measure = "(?<measure>个(?!月|百分点|工作日|小时|别|性|人)|大类|大|项|种|类|条|点|步|方面|部分|环节|阶段|名|位|家|所|级|重)";

    /// <summary>
    /// Things that exist only as what is listed: who names three stages names all of them. Of people, organs and projects a list before a count may be a
    /// selection (A、B等五个单位).
    /// </summary>
    public static readonly string[] Abstract =
    [
        "方面", "部分", "环节", "阶段", "步骤", "维度", "层次", "层面", "要素", "类别", "大类", "类型", "方式", "渠道", "途径", "板块", "领域", "原则", "要点", "问题", "措施", "任务", "内容", "关系", "机制",
        "制度", "办法", "体系", "特点", "目标", "等次", "等级", "档次", "指标", "因素", "关口", "关键", "重点", "场景", "区片", "批次", "档", "组", "步", "点", "类", "级",
    ];

    /// <summary>Things that a list before the count may belong to without naming them: 教育、卫生、民政5个项目.</summary>
    private static readonly string[] Grouped = ["项目", "单位", "企业", "学校", "村", "镇", "人", "乡"];

    private static readonly string[] Defining = ["分为", "包括", "包含", "涵盖", "划分", "由"];

    /// <summary>The list is said to be what something consists of: behind a colon, or behind 分为, 包括.</summary>
    public static bool Defines(string masked, int start, int end) =>
        (start > 0 && masked[start - 1] == '：') || Array.Exists(Defining, word => masked.AsSpan(start, end - start).Contains(word, StringComparison.Ordinal));

    public static bool MayBelong(string noun) => Array.Exists(Grouped, word => noun.StartsWith(word, StringComparison.Ordinal));

    public static bool IsAbstract(string measure, string noun) =>
        Array.Exists(Abstract, word => word == measure || noun.StartsWith(word, StringComparison.Ordinal));
}
