using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>The part of a table on the current page: repeats the header and draws the lines when the part ends.</summary>
internal sealed class TableFragment(TableColumns columns, ContinuationMark? mark, List<int> pageStarts, Stack<GlyphBuffer> spare) : RepeatingContext
{
    private readonly TableRules rules = new(columns);
    private bool awaitsRow;

    public TableColumns Columns => columns;

    /// <summary>Header rows, drawn again at the top of every further page.</summary>
    public List<SetRow> Header { get; } = [];

    /// <summary>The row placed last goes on: a further page begins with the rest of it.</summary>
    public bool EndsInsideRow { get; set; }

    /// <summary>Height of 续表 and header rows on a further page.</summary>
    public Length HeadHeight => MarkHeight + HeaderHeight;

    public override Length RepeatedHeight => HeadHeight + (EndsInsideRow ? TableMetrics.CellVerticalPadding : Length.Zero);

    /// <summary>Height of the header rows alone.</summary>
    public Length HeaderHeight { get; private set; }

    private Length MarkHeight => mark?.Height ?? Length.Zero;

    public void AddHeader(SetRow row)
    {
        Header.Add(row);
        HeaderHeight += row.Height;
    }

    public override void BeginFragment(PageCanvas canvas, Length top, bool continued)
    {
        rules.Begin(continued ? top + MarkHeight : top);
        awaitsRow = continued && !EndsInsideRow;
        if (!continued)
        {
            return;
        }

        mark?.Draw(canvas, top);
        top += MarkHeight;
        foreach (var row in Header)
        {
            rules.Extend(row, top + row.Height);
            DrawRow(row, canvas, top, asArtifact: true);
            top += row.Height;
        }
    }

    /// <summary>The page's part of the table now reaches down to <paramref name="bottom"/>, with <paramref name="row"/> or more of it.</summary>
    public void Extend(SetRow row, Length bottom)
    {
        if (awaitsRow && mark is not null)
        {
            pageStarts.Add(row.Index);
        }

        awaitsRow = false;
        EndsInsideRow = false;
        rules.Extend(row, bottom);
    }

    public void DrawRow(SetRow row, PageCanvas canvas, Length top, bool asArtifact)
    {
        foreach (var cell in row.Cells)
        {
            var lineTop = top + (cell.Height - cell.TextHeight) / 2;
            for (var line = 0; line < cell.Text.LineCount; line++)
            {
                cell.DrawLine(line, canvas, columns, lineTop, asArtifact);
                lineTop += cell.LinePitch;
            }
        }
    }

    /// <summary>The row is drawn and, unless it heads the table, never again: its glyphs make room for those of a later row.</summary>
    public void Release(SetRow row)
    {
        if (row.Index >= Header.Count)
        {
            row.Glyphs.Clear();
            spare.Push(row.Glyphs);
        }
    }

    public override void EndFragment(PageCanvas canvas) => rules.Draw(canvas);
}
