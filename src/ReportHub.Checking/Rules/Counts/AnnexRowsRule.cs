using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>63个单位 … （见附件）: the annex lists as many rows as the sentence or its paragraph counts.</summary>
internal sealed partial class AnnexRowsRule() : CheckingRule("K104", "正文所说的数目与附件表的行数一致", "domain.md 6.3", RuleStrength.Must)
{
    /// <summary>A shorter table may be anything: a summary, a form to be filled in.</summary>
    private const int FewestRows = 3;

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Prose.Where(paragraph => paragraph.Part == 0))
        {
            foreach (Match mention in Mention().Matches(paragraph.Text))
            {
                if (Annex(paper, mention) is { } annex && Compare(paper, paragraph, mention, annex) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static CheckedAnnex? Annex(PaperReading paper, Match mention) => mention.Groups["number"] is { Success: true } number
        ? paper.Text.Annexes.FirstOrDefault(annex => annex.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) == number.Value)
        : paper.Text.Annexes is [var single] ? single : null;

    private Diagnostic? Compare(PaperReading paper, CheckedParagraph paragraph, Match mention, CheckedAnnex annex)
    {
        var tables = paper.Text.Paragraphs.Where(other => other.Part == annex.Part && other.Table is not null).Select(other => other.Table!).ToList();
        if (tables is not [var table])
        {
            return null;
        }

        var rows = table.Body.Count(row => row.Any(cell => cell.Length > 0) && !TableWords.IsTotal(row));
        var counts = paper.Quantities(paragraph).Where(count => count.End <= mention.Index && count.Unit is "个" or "项" or "家" or "户" or "名" or "人" or "条" or "所" && Names(paragraph, count, table)).ToList();
        if (rows < FewestRows || counts.Count == 0 || counts.Exists(count => count.Value == rows || count.IsVague))
        {
            return null;
        }

        var whole = counts.MaxBy(count => count.Value)!;
        var message = $"这里说“{whole.Printed}{NounBehind(paragraph, whole)}”，附件《{annex.Title}》的表里是{rows}行。";
        return Find(paper, paragraph, whole.Start, whole.Length, message, "核对附件有没有漏行、多行，或者改正正文的数目");
    }

    /// <summary>What is counted heads a column of the table: 项目 in 项目名称. Otherwise the annex is about something else.</summary>
    private static bool Names(CheckedParagraph paragraph, Quantity count, CheckedTable table)
    {
        var noun = NounBehind(paragraph, count);
        return noun.Length > 0 && Enumerable.Range(0, table.Columns).Any(column => table.HeadOf(column).Length > 1 && (noun.EndsWith(table.HeadOf(column)[..2], StringComparison.Ordinal) || noun.StartsWith(table.HeadOf(column)[..2], StringComparison.Ordinal)));
    }

    private static string NounBehind(CheckedParagraph paragraph, Quantity count) => Noun().Match(paragraph.Text, count.End).Value;

    [GeneratedRegex("附件(?<number>[0-9]{1,2})?", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex("\\G[\u4e00-\u9fff]{0,8}?(?:单位|项目|部门|企业|学校|乡镇|街道|指标|问题|事项|任务)", RegexOptions.CultureInvariant)]
    private static partial Regex Noun();
}
