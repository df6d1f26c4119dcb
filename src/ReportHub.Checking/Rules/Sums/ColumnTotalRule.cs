using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>合计 and 小计 of a table are the sums of their columns.</summary>
internal sealed class ColumnTotalRule() : CheckingRule("K202", "表中合计等于各行之和", "domain.md 6.1、6.3", RuleStrength.Must)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Of(ParagraphKind.Table))
        {
            if (paragraph.Table is not { } table || table.Body.Any(TableWords.IsDetail))
            {
                continue;
            }

            for (var column = 0; column < table.Columns; column++)
            {
                if (TableWords.IsAdded(table.HeadOf(column)))
                {
                    foreach (var finding in CheckColumn(paper, paragraph, table, column))
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    private IEnumerable<Diagnostic> CheckColumn(PaperReading paper, CheckedParagraph paragraph, CheckedTable table, int column)
    {
        var (all, group) = (new ColumnSum(), new ColumnSum());
        var rows = table.Body.ToList();
        var totalFirst = rows.Count > 0 && TableWords.IsTotal(rows[0]);
        foreach (var row in totalFirst ? rows.Skip(1).Append(rows[0]) : rows)
        {
            var (isTotal, isSubtotal) = (TableWords.IsTotal(row), TableWords.IsSubtotal(row));
            if (!isTotal && !isSubtotal)
            {
                all.Add(row[column]);
                group.Add(row[column]);
                continue;
            }

            var sum = isTotal ? all : group;
            if (TableWords.Figure(row[column]) is { } printed && sum.Differs(printed))
            {
                var word = isTotal ? "合计" : "小计";
                yield return Find(
                    paper, paragraph, string.Create(CultureInfo.InvariantCulture, $"“{table.HeadOf(column)}”一列的{word}是 {row[column]}，各行相加是 {sum.Value}，相差 {printed.Value - sum.Value}。"), $"核对该列各行和{word}");
            }

            group = new();
        }
    }

    private sealed class ColumnSum
    {
        private decimal tolerance;
        private int figures;
        private bool unsure;

        public decimal Value { get; private set; }

        public void Add(string cell)
        {
            if (TableWords.Figure(cell) is { } figure)
            {
                Value += figure.Value;
                tolerance += figure.Step / 2;
                figures++;
            }
            else if (cell.AsSpan().ContainsAnyInRange('0', '9'))
            {
                unsure = true;
            }
        }

        // Whole numbers are counted, not rounded; figures with decimals may each be off by half their last digit.
        public bool Differs((decimal Value, decimal Step) total) =>
            figures > 1 && !unsure && Math.Abs(total.Value - Value) > (total.Step == 1 ? 0 : Math.Min(tolerance, total.Step * 5));
    }
}
