using System.Globalization;

namespace ReportHub.Audit;

/// <summary>Clauses 5 and 8: paper, margins, type area, rows and characters, turned pages.</summary>
internal sealed class PageChecks(Paper paper, Verdicts verdicts)
{
    /// <summary>A line that ends this near to the area's edge fills it, in ems of size 3.</summary>
    private const double FullLine = 0.6;

    /// <summary>Lines that share the page's rows lie this near to them when the rows are sought.</summary>
    private const double OnRow = 0.2;

    /// <summary>The binding edge of an even page, where margins are mirrored.</summary>
    private const double Mirrored = Standard.MarginOuter;

    public void Check()
    {
        foreach (var sheet in paper.Sheets)
        {
            CheckPaper(sheet);
            CheckInk(sheet);
            CheckTurned(sheet);
        }

        CheckMargins();
        CheckPitch();
        foreach (var page in paper.Body.GroupBy(run => run.Page))
        {
            CheckRows(page.Key, [.. page]);
        }

        CheckFullLines();
    }

    private void CheckPaper(Sheet sheet)
    {
        verdicts.Near(Rules.Paper, sheet.Number, "", "宽", Standard.PaperWidth, sheet.Width);
        verdicts.Near(Rules.Paper, sheet.Number, "", "高", Standard.PaperHeight, sheet.Height);
    }

    private void CheckInk(Sheet sheet)
    {
        var folio = paper.Folios.GetValueOrDefault(sheet.Number);
        foreach (var run in sheet.Runs.Where(run => run != folio && !(paper.Format == PaperFormat.Letter && paper.Head.Mark.Contains(run))))
        {
            CheckInk(sheet.Number, run.Text, new(run.Letters.Min(letter => letter.InkLeft), run.InkTop, run.Letters.Max(letter => letter.InkRight), run.InkBottom));
        }

        if (sheet.TurnedInk is { } turned)
        {
            CheckInk(sheet.Number, "横排内容", turned);
        }

        foreach (var rule in sheet.Rules.Where(rule => !paper.Head.HeadLines.Contains(rule) && !paper.Head.FootLines.Contains(rule)))
        {
            CheckInk(sheet.Number, "线条", new(rule.Left, rule.Top, rule.Right, rule.Bottom));
        }
    }

    private void CheckInk(int page, string element, Region ink)
    {
        // The margins themselves are judged on their own: content is held against the area where it lies.
        var sideways = Math.Max(paper.Area.Left(page) - ink.Left, ink.Right - paper.Area.Right(page));
        var upDown = Math.Max(paper.Area.Top - ink.Top, ink.Bottom - paper.Area.Bottom);
        verdicts.Between(Rules.AreaInk, page, Verdicts.Short(element), "超出版心", double.NegativeInfinity, 0, Math.Max(sideways, upDown));
    }

    private void CheckTurned(Sheet sheet)
    {
        if (sheet.LettersWithHeadLeft + sheet.LettersWithHeadRight == 0)
        {
            return;
        }

        verdicts.That(Rules.TableHead, sheet.Number, "", sheet.LettersWithHeadLeft >= sheet.LettersWithHeadRight, sheet.LettersWithHeadLeft >= sheet.LettersWithHeadRight ? "表头朝左" : "表头朝右");
    }

    private void CheckMargins()
    {
        verdicts.Near(Rules.MarginBinding, 0, "单页", "左", Standard.MarginBinding, paper.Area.OddLeft);
        if (paper.Sheets.Count > 1)
        {
            var expected = Math.Abs(paper.Area.EvenLeft - Mirrored) < Math.Abs(paper.Area.EvenLeft - Standard.MarginBinding) ? Mirrored : Standard.MarginBinding;
            verdicts.Near(Rules.MarginBinding, 0, "双页", "左", expected, paper.Area.EvenLeft);
        }

        foreach (var first in paper.Body.Where(run => run.Page > 1).GroupBy(run => run.Page).Select(page => page.First()))
        {
            verdicts.Near(Rules.MarginTop, first.Page, Verdicts.Short(first.Text), "首行之上", Standard.MarginTop, first.Baseline - paper.Grid.RowBaseline(0, 1));
        }
    }

    private void CheckPitch()
    {
        if (paper.Body.Count < 2)
        {
            return;
        }

        var expected = Math.Abs(paper.Grid.Pitch - Standard.FlushPitch) < Math.Abs(paper.Grid.Pitch - Standard.CellPitch) ? Standard.FlushPitch : Standard.CellPitch;
        verdicts.Near(Rules.GridPitch, 0, "", "行距", expected, paper.Grid.Pitch);
    }

    /// <summary>The rows of a page are those that most of its lines stand on.</summary>
    private void CheckRows(int page, List<TextRun> lines)
    {
        var origin = lines.MaxBy(line => lines.Count(other => Math.Abs(Off(line, other)) < OnRow))!;
        foreach (var line in lines)
        {
            verdicts.Near(Rules.GridRow, page, Verdicts.Short(line.Text), "偏离行位", 0, Off(origin, line));
        }
    }

    private double Off(TextRun origin, TextRun line) => Math.IEEERemainder(line.Baseline - origin.Baseline, paper.Grid.Pitch);

    private void CheckFullLines()
    {
        var full = paper.Body.Where(run => run.Left < paper.Area.Left(run.Page) + 2 && run.Right > paper.Area.Right(run.Page) - (FullLine * Standard.Em3) && run.Letters.Count > 20).ToList();
        if (full.Count == 0)
        {
            return;
        }

        List<double> widths = [.. full.Select(run => run.Right - paper.Area.Left(run.Page)).Order()];
        verdicts.Near(Rules.AreaWidth, 0, string.Create(CultureInfo.InvariantCulture, $"满行 {full.Count} 行"), "", Standard.AreaWidth, widths[widths.Count / 2]);
        List<double> counts = [.. full.Select(run => run.Letters.Sum(letter => letter.Value[0] < 0x2E80 ? 0.5 : 1)).Order()];
        verdicts.Near(Rules.GridColumns, 0, string.Create(CultureInfo.InvariantCulture, $"满行 {full.Count} 行"), "", Standard.Columns, counts[counts.Count / 2]);
    }
}
