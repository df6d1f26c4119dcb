using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>
/// A column headed 总分 or 合计 is the sum of the columns before it. Which columns are its parts is learnt from the table: only where nearly all rows add up
/// do the others count as wrong.
/// </summary>
internal sealed class RowTotalRule() : CheckingRule("K203", "表中各列之和等于总分、合计列", "domain.md 6.3", RuleStrength.Must)
{
    private const int FewestRows = 3;

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Of(ParagraphKind.Table))
        {
            if (paragraph.Table is not { } table)
            {
                continue;
            }

            foreach (var column in Enumerable.Range(0, table.Columns).Where(column => TableWords.IsRowTotal(table.HeadOf(column))))
            {
                foreach (var finding in CheckColumn(paper, paragraph, table, column))
                {
                    yield return finding;
                }
            }
        }
    }

    private IEnumerable<Diagnostic> CheckColumn(PaperReading paper, CheckedParagraph paragraph, CheckedTable table, int total)
    {
        var parts = Enumerable.Range(0, total).Where(column => TableWords.IsAdded(table.HeadOf(column))).ToList();
        var wrong = new List<(IReadOnlyList<string> Row, decimal Sum)>();
        var rows = 0;
        foreach (var row in table.Body)
        {
            var figures = parts.Select(column => TableWords.Figure(row[column])).Where(figure => figure is not null).Select(figure => figure!.Value).ToList();
            if (figures.Count < 2 || TableWords.Figure(row[total]) is not { } printed)
            {
                continue;
            }

            rows++;
            var sum = figures.Sum(figure => figure.Value);
            if (Math.Abs(sum - printed.Value) > printed.Step / 2)
            {
                wrong.Add((row, sum));
            }
        }

        if (rows < FewestRows || wrong.Count * 4 > rows + 3)
        {
            yield break;
        }

        foreach (var (row, sum) in wrong)
        {
            var name = row.FirstOrDefault(cell => cell.Length > 1 && TableWords.Figure(cell) is null) ?? row[0];
            yield return Find(
                paper, paragraph, string.Create(CultureInfo.InvariantCulture, $"“{name}”一行的{table.HeadOf(total)}是 {row[total]}，各项相加是 {sum}。"), "核对该行各项和合计");
        }
    }
}
