using System.Globalization;
using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>请于…前报送: a demand can be met only after the paper is out.</summary>
internal sealed partial class DeadlineRule() : CheckingRule("K305", "要求的期限晚于成文日期", "domain.md 6.3", RuleStrength.Must)
{
    /// <summary>文种 that set tasks: a step of theirs in brackets is still to be done. A report may tell of steps that are over.</summary>
    private static readonly string[] Assigning = ["通知", "函", "意见"];

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        if (paper.IssueDate is not { } issued)
        {
            yield break;
        }

        foreach (var sentence in paper.Sentences)
        {
            var demands = Demand().IsMatch(sentence.Text);
            foreach (var mention in DateReader.Read(sentence.Paragraph).Where(mention => mention.Start >= sentence.Start && mention.Start < sentence.End))
            {
                var behind = sentence.Paragraph.Text[(mention.Start + mention.Length)..];
                if (mention.Date < issued && ((demands && Before().IsMatch(behind)) || (Assigning.Contains(paper.Kind, StringComparer.Ordinal) && Step().IsMatch(behind))))
                {
                    yield return Find(
                        paper, sentence.Paragraph, mention.Start, mention.Length,
                        string.Create(CultureInfo.InvariantCulture, $"要求在{mention.Date:yyyy年M月d日}前办理，本文{issued:yyyy年M月d日}才成文。"), "核对期限的年、月、日");
                }
            }
        }
    }

    [GeneratedRegex("请|务必|须|应于|应当于|限|确保(?!了)|力争", RegexOptions.CultureInvariant)]
    private static partial Regex Demand();

    [GeneratedRegex("^之?前）", RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex("^(?:下班)?(?:之?前|以前)(?:全部|全面|基本)?(?:报|完成|完工|竣工|到位|反馈|提交|上报|将|送|提出|书面)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}
