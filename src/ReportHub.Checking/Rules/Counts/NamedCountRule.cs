using System.Globalization;
using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>A count and, behind it, who is counted: 良好2个，为甲局、乙局. A list that ends in 等 names some only and says nothing.</summary>
internal sealed partial class NamedCountRule() : CheckingRule("K105", "个数与其后所列名称相符", "domain.md 5.3、6.3", RuleStrength.Must)
{
    private const string Hint = "数一数所列的名称，改正个数，或补上、去掉名称";

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var sentence in paper.Sentences)
        {
            var text = sentence.Paragraph.Text.Substring(sentence.Start, sentence.Text.Length);
            foreach (Match match in Named().Matches(text))
            {
                var names = match.Groups["names"].Value;
                var listed = Splitting.MaskBrackets(names).Split('、').Length;
                var said = long.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);

                // One word without quotation marks need not be a name: 3个，为历年最多.
                if (said != listed && !names.Contains('等', StringComparison.Ordinal) && (listed > 1 || names.StartsWith('“')))
                {
                    yield return Doubt(
                        paper, sentence.Paragraph, sentence.Start + match.Index, match.Groups["count"].Length, $"“{match.Groups["said"].Value}”之后列出了 {listed} 个：{names}。", Hint);
                }
            }
        }
    }

    /// <summary>和 and 及 join names as well as they stand in one, so a list with them is left alone.</summary>
    [GeneratedRegex("(?<said>(?<count>[0-9]{1,3})[个家名项件])，(?:分别)?(?:为|是)(?<names>[^，。；：0-9和及与]{2,200})(?=[；。]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
