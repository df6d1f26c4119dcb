using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>A 报告 asks for nothing; to suggest is allowed.</summary>
internal sealed partial class RequestInReportRule() : CheckingRule("K502", "报告中不夹带请示事项", "条例第15条第4项；domain.md 2.3、6.3", RuleStrength.Must)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        if (paper.Kind != "报告" || paper.Of(ParagraphKind.MainTo).FirstOrDefault() is null)
        {
            yield break;
        }

        foreach (var paragraph in paper.Prose.Where(paragraph => paragraph.Part == 0))
        {
            foreach (Match match in Form().Matches(paragraph.Text))
            {
                yield return Find(paper, paragraph, match.Index, match.Length, $"报告里有请示事项：“{match.Value}”。", "请示事项另行文用请示；这里只报告情况，或者改为建议");
            }
        }
    }

    // 请审阅 and 请审议 end a report by custom; what is asked for here is a decision, money or support.
    [GeneratedRegex("请批示|请予批示|请予批复|请批复|请予审批|请审批|请批准|请予批准|特此请示|妥否|当否|可否，|是否可行|请予支持|请予解决|(?:恳请|申请|请求)[^，。；]{0,12}?(?:支持|解决|拨付|批准|安排资金|追加)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
