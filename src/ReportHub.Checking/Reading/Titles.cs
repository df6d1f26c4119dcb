namespace ReportHub.Checking;

/// <summary>文种 (条例 art. 8) and the words in which titles name them.</summary>
internal static class Titles
{
    /// <summary>Longer words first: 绩效评价报告 is no 报告 in the sense of the rule.</summary>
    private static readonly (string Ending, string Kind)[] Endings =
    [
        ("评价报告", "评价报告"), ("审计报告", "审计报告"), ("调研报告", "调研报告"), ("请示", "请示"), ("报告", "报告"), ("通知", "通知"), ("通报", "通报"), ("批复", "批复"), ("复函", "函"), ("函", "函"),
        ("意见", "意见"), ("纪要", "纪要"), ("决定", "决定"), ("公告", "公告"), ("通告", "通告"), ("决议", "决议"), ("命令", "命令"), ("议案", "议案"), ("公报", "公报"),
    ];

    public static string? KindOf(string title)
    {
        var bare = title.TrimEnd('。', '，', '；', '：', '！', ' ');
        foreach (var (ending, kind) in Endings)
        {
            if (bare.EndsWith(ending, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }
}
