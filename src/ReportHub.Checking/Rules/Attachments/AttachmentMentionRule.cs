using System.Globalization;
using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>附件2 in the text is there.</summary>
internal sealed partial class AttachmentMentionRule() : CheckingRule("K602", "正文提到的附件都有", "GB/T 9704-2012 7.3.4", RuleStrength.Must)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var annexes = Math.Max(paper.Of(ParagraphKind.AttachmentNote).Count(), paper.Text.Annexes.Count);
        foreach (var paragraph in paper.Prose.Where(paragraph => paragraph.Part == 0))
        {
            foreach (Match match in Form().Matches(paragraph.Text))
            {
                var number = match.Groups["number"] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
                if (annexes == 0)
                {
                    yield return Find(paper, paragraph, match.Index, match.Length, $"正文说“{match.Value}”，本文没有附件说明和附件。", "补上附件，或者删去这句话");
                }
                else if (number > annexes)
                {
                    yield return Find(paper, paragraph, match.Index, match.Length, $"正文说“{match.Value}”，本文只有{annexes}个附件。", "核对附件的序号");
                }
            }
        }
    }

    [GeneratedRegex("(?:详见|见|参见|按照|按|根据)?附件(?<number>[0-9]{1,2})|(?:详见|见|参见)附(?:件|表|后)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
