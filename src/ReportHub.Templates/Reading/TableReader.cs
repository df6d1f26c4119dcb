using ReportHub.Templates.Markdown;

namespace ReportHub.Templates;

/// <summary>A table block as header rows, columns and body; the separator row gives alignment (colons) and relative widths (its characters).</summary>
internal sealed class TableReader(FindingList findings, TagPairing pairing, InlineReader inlines, SourceText source, int offset)
{
    /// <summary>Null when the table has no separator row (reported).</summary>
    public TableSyntax? Read(TableBlock table, TextSpan span)
    {
        var separator = -1;
        for (var i = 0; i < table.Count && separator < 0; i++)
        {
            separator = table[i] is RowBlock row && IsSeparator(row) ? i : -1;
        }

        if (separator < 1)
        {
            findings.Error(
                "T217",
                span with { Length = 1 },
                separator == 0 ? "表格没有表头。" : "表格缺少分隔行。",
                "表头一行，下面一行写 |------|----:|，冒号表示对齐，长短表示列宽");
        }

        var columns = separator < 0 ? [] : ((RowBlock)table[separator]).Select(cell => Column(Slice((CellBlock)cell))).ToList();
        var header = ReadRows(table, 0, separator, columns.Count, inHeader: true);
        var body = ReadRows(table, separator + 1, table.Count, columns.Count, inHeader: false);
        return separator < 1 ? null : new(span, columns, header, body);
    }

    private List<SyntaxNode> ReadRows(TableBlock table, int from, int to, int columns, bool inHeader)
    {
        pairing.Enter();
        for (var i = from; i < to; i++)
        {
            switch (table[i])
            {
                case TagBlock { Tag.Kind: TagKind.Note }:
                    break;
                case TagBlock line when inHeader:
                    findings.Error("T218", line.Tag.Span, "标签不能放在表头和分隔行之间。", "放在分隔行下面，或整个表格的外面");
                    break;
                case TagBlock line:
                    pairing.Add(line.Tag);
                    break;
                case RowBlock row:
                    pairing.Add(ReadRow(row, columns));
                    break;
                default:
                    break;
            }
        }

        return pairing.Leave();
    }

    private RowSyntax ReadRow(RowBlock row, int columns)
    {
        var span = new TextSpan(offset + row.Span.Start, row.Span.Length);
        var filled = row.Sum(cell => ((CellBlock)cell).ColumnSpan);
        if (columns > 0 && filled != columns)
        {
            findings.Error("T219", span, $"这一行有 {filled} 格，表格有 {columns} 列。", "补上或删去 |，空格子写成 | |");
        }

        var cells = new List<CellSyntax>(row.Count);
        foreach (var block in row)
        {
            var cell = (CellBlock)block;
            cells.Add(new(new(offset + cell.Span.Start, Math.Max(0, cell.Span.Length)), cell.ContinuesAbove ? [] : inlines.Read(cell), cell.ColumnSpan, cell.ContinuesAbove));
        }

        return new(span, cells);
    }

    private bool IsSeparator(RowBlock row)
    {
        foreach (var cell in row)
        {
            var text = Slice((CellBlock)cell);
            if (((CellBlock)cell).ColumnSpan > 1 || text.Trim(':').IsEmpty || text.Trim(':').ContainsAnyExcept('-'))
            {
                return false;
            }
        }

        return row.Count > 0;
    }

    private static ColumnSyntax Column(ReadOnlySpan<char> text) => new(text.Length, text[0] == ':', text[^1] == ':');

    private ReadOnlySpan<char> Slice(CellBlock cell) => source.Text.AsSpan(offset + cell.Span.Start, Math.Max(0, cell.Span.Length));
}
