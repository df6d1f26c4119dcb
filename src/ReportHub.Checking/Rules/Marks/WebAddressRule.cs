using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>An address can be typed as it is printed: no blanks, no full-width marks, the name of the host in small letters.</summary>
internal sealed partial class WebAddressRule() : CheckingRule("K907", "网址没有空格、全角标点和大写字母", "domain.md 5.3 第9项；国办发〔2017〕47号", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper) =>
        from paragraph in paper.Text.Paragraphs
        from match in Form().Matches(paragraph.Text)
        where match.Value.Any(c => c is ' ' or '．' or '：' or '／' || char.IsAsciiLetterUpper(c))
        select Find(paper, paragraph, match.Index, match.Length, $"网址“{match.Value}”有空格、全角标点或大写字母，照此打不开或不合规范。", $"核对后写成“{Bare(match.Value)}”的形式，与网站登记的域名一致");

    private static string Bare(string address) => address.Replace(" ", "", StringComparison.Ordinal).Replace('．', '.').Replace('：', ':').Replace('／', '/').ToLowerInvariant();

    [GeneratedRegex("(?:https?\\s?[:：]\\s?[/／]{2}\\s?)?www(?:\\s?[.．]\\s?[a-z0-9-]+){2,}|https?\\s?[:：]\\s?[/／]{2}\\s?[a-z0-9-]+(?:\\s?[.．]\\s?[a-z0-9-]+)+|(?<![a-z0-9@.])[a-z0-9-]+(?:\\s?[.．]\\s?[a-z0-9-]+)*\\s?[.．]\\s?(?:gov|com|org|net|edu)\\s?[.．]\\s?cn", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
