namespace ReportHub.Audit;

/// <summary>标题 and 主送机关: the first block under the head, told from text by size, by face or by standing in the middle.</summary>
internal static class TitleReader
{
    /// <summary>Text of this size is no body text.</summary>
    private const double TitlePoints = 18.5;

    /// <summary>Lines farther apart belong to two blocks: one row and a half.</summary>
    private const double BlockGap = 15.3;

    /// <summary>Left of this a line stands at the margin, moved by up to 5 mm.</summary>
    private const double AtMargin = 33.4;

    /// <summary>A line in the middle begins right of an indent of two characters.</summary>
    private const double AfterIndent = 43;

    /// <summary>How far the middle of a moved title may lie from the area's.</summary>
    private const double CentreReach = 6;
    private const double AreaCentre = Standard.MarginBinding + (Standard.AreaWidth / 2);

    /// <summary>A list of addressees is no longer.</summary>
    private const int MostMainToLines = 8;

    public static bool IsCentred(TextRun run) => run.Left > AfterIndent - 6 && Math.Abs(run.Centre - AreaCentre) < CentreReach;

    /// <summary>Takes the title's and the addressees' lines off the front of <paramref name="runs"/>, the runs of page 1 below the head.</summary>
    public static (List<TextRun> Title, List<TextRun> MainTo) Take(List<TextRun> runs)
    {
        var title = TakeTitle(runs);
        var mainTo = TakeMainTo(runs);
        return (title, mainTo);
    }

    private static List<TextRun> TakeTitle(List<TextRun> runs)
    {
        List<TextRun> block = [.. Block(runs)];
        var end = block.FindLastIndex(run => run.Size >= TitlePoints || HasTitleFace(run)) + 1;
        while (end < block.Count && IsTitleLike(block[end]))
        {
            end++;
        }

        // A block of which no line looks like a title is the next element.
        runs.RemoveRange(0, end);
        return block.GetRange(0, end);
    }

    private static IEnumerable<TextRun> Block(List<TextRun> runs)
    {
        for (var i = 0; i < runs.Count && (i == 0 || runs[i].Baseline - runs[i - 1].Baseline < BlockGap); i++)
        {
            yield return runs[i];
        }
    }

    /// <summary>Text is never set in 小标宋体, whatever size a line of the title was given.</summary>
    private static bool HasTitleFace(TextRun run) => FontClasses.Of(run.Letters[^1].Font).Class == FontClass.XiaoBiaoSong;

    private static bool IsTitleLike(TextRun run) => run.Left > AfterIndent && run.Centre < AreaCentre + CentreReach && !EndsAsAddress(run);

    private static List<TextRun> TakeMainTo(List<TextRun> runs)
    {
        for (var i = 0; i < Math.Min(runs.Count, MostMainToLines) && runs[i].Left < AtMargin; i++)
        {
            if (EndsAsAddress(runs[i]))
            {
                var lines = runs.GetRange(0, i + 1);
                runs.RemoveRange(0, i + 1);
                return lines;
            }
        }

        return [];
    }

    private static bool EndsAsAddress(TextRun run) => run.Text[^1] is '：' or ':';
}
