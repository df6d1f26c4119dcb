namespace ReportHub.Audit;

/// <summary>Brings a measured page into the form the elements are sought in: portrait, runs instead of letters, doubled lines once, tables marked.</summary>
internal static class SheetReader
{
    /// <summary>Runs of faces of different producers stand on baselines that differ by rounding; millimetres.</summary>
    private const double SameBaseline = 0.35;

    /// <summary>A gap of more ems than this parts two elements on one baseline.</summary>
    private const double PartingGap = 2.2;

    /// <summary>A letter this near to the end of the one drawn before it goes on with it, in ems.</summary>
    private const double Joined = 0.4;

    /// <summary>Lines whose edges differ by less are one line drawn twice.</summary>
    private const double SameRule = 0.1;

    /// <summary>Lines that touch within this belong to one table.</summary>
    private const double Touch = 0.6;

    public static Sheet Read(MeasuredPage page)
    {
        var landscape = page.Width > page.Height;
        var (upright, headLeft, headRight) = landscape ? Turn(page) : AsShown(page);
        var rules = Once(landscape ? page.Rules.Select(rule => new MeasuredRule(rule.Top, page.Width - rule.Right, rule.Height, rule.Width, rule.Colour)) : page.Rules);
        var turned = (landscape ? page.Lines.SelectMany(line => line.Letters).Where(IsInk).Select(letter => Turn(letter, page.Width)) : page.Turned.Select(letter => letter.Letter)).Where(IsInk).ToList();
        return new(
            page.Number,
            landscape ? page.Height : page.Width,
            landscape ? page.Width : page.Height,
            Runs(page.Number, upright),
            rules,
            Tables(rules))
        {
            IsShownLandscape = landscape,
            LettersWithHeadLeft = headLeft,
            LettersWithHeadRight = headRight,
            TurnedInk = turned.Count == 0 ? null : new(turned.Min(letter => letter.InkLeft), turned.Min(letter => letter.InkTop), turned.Max(letter => letter.InkRight), turned.Max(letter => letter.InkBottom)),
            HasPictures = page.HasPictures,
        };
    }

    private static (List<(double Baseline, MeasuredLetter Letter)> Upright, int HeadLeft, int HeadRight) AsShown(MeasuredPage page) => (
        [.. page.Lines.SelectMany(line => line.Letters.Select(letter => (line.Baseline, letter)))],
        page.Turned.Count(letter => letter.Direction == LetterDirection.Upwards && IsInk(letter.Letter)),
        page.Turned.Count(letter => letter.Direction == LetterDirection.Downwards && IsInk(letter.Letter)));

    /// <summary>A page shown landscape is turned so that its head lies at the left edge of the portrait sheet: x is the shown y, y counts from the shown right edge.</summary>
    private static (List<(double Baseline, MeasuredLetter Letter)> Upright, int HeadLeft, int HeadRight) Turn(MeasuredPage page)
    {
        var upright = page.Turned.Where(letter => letter.Direction == LetterDirection.Downwards)
            .Select(turned => (page.Width - turned.StartX, Turn(turned.Letter, page.Width) with { Left = turned.StartY, Right = turned.EndY }));
        return ([.. upright], page.Lines.Sum(line => line.Letters.Count(IsInk)), 0);
    }

    private static MeasuredLetter Turn(MeasuredLetter letter, double width) => letter with
    {
        InkLeft = letter.InkTop,
        InkRight = letter.InkBottom,
        InkTop = width - letter.InkRight,
        InkBottom = width - letter.InkLeft,
    };

    private static List<TextRun> Runs(int page, List<(double Baseline, MeasuredLetter Letter)> letters)
    {
        var runs = new List<TextRun>();
        var line = new List<MeasuredLetter>();
        var last = double.NegativeInfinity;
        foreach (var (baseline, letter) in letters.Where(letter => IsInk(letter.Letter)).OrderBy(letter => letter.Baseline))
        {
            if (line.Count > 0 && baseline - last > SameBaseline)
            {
                Split(page, last, line, runs);
                line.Clear();
            }

            last = line.Count == 0 ? baseline : last;
            line.Add(letter);
        }

        Split(page, last, line, runs);
        return runs;
    }

    private static void Split(int page, double baseline, List<MeasuredLetter> line, List<TextRun> runs)
    {
        var ordered = InReadingOrder(line);
        var start = 0;
        for (var i = 1; i <= ordered.Count; i++)
        {
            if (i == ordered.Count || ordered[i].Left - ordered[i - 1].Right > PartingGap * Standard.Millimetres(Math.Max(ordered[i].Size, ordered[i - 1].Size)))
            {
                runs.Add(new(page, baseline, ordered.GetRange(start, i - start)));
                start = i;
            }
        }
    }

    /// <summary>From left to right, but letters drawn one after the other stay together: pieces that are too wide overlap, and their letters must not mix.</summary>
    private static List<MeasuredLetter> InReadingOrder(List<MeasuredLetter> line)
    {
        var chains = new List<List<MeasuredLetter>>();
        foreach (var letter in line.OrderBy(letter => letter.Sequence))
        {
            if (chains.Count == 0 || Math.Abs(letter.Left - chains[^1][^1].Right) > Joined * Standard.Millimetres(letter.Size))
            {
                chains.Add([]);
            }

            chains[^1].Add(letter);
        }

        return [.. chains.OrderBy(chain => chain[0].Left).SelectMany(chain => chain)];
    }

    private static List<MeasuredRule> Once(IEnumerable<MeasuredRule> rules)
    {
        var once = new List<MeasuredRule>();
        foreach (var rule in rules.OrderBy(rule => rule.Top))
        {
            if (!once.Exists(other => Near(other.Left, rule.Left) && Near(other.Top, rule.Top) && Near(other.Right, rule.Right) && Near(other.Bottom, rule.Bottom)))
            {
                once.Add(rule);
            }
        }

        return once;
    }

    /// <summary>Where upright and level lines touch, a table stands; level lines alone are separators.</summary>
    private static List<Region> Tables(List<MeasuredRule> rules)
    {
        var tables = new List<Region>();
        foreach (var rule in rules.Where(rule => !rule.IsHorizontal && rule.Height > 2))
        {
            var touching = rules.Where(level => level.IsHorizontal && level.Left - Touch < rule.Left && level.Right + Touch > rule.Right && level.Top - Touch < rule.Bottom && level.Bottom + Touch > rule.Top).ToList();
            if (touching.Count >= 2)
            {
                Merge(tables, new(touching.Min(level => level.Left), rule.Top, touching.Max(level => level.Right), rule.Bottom));
            }
        }

        return tables;
    }

    private static void Merge(List<Region> tables, Region found)
    {
        for (var i = tables.Count - 1; i >= 0; i--)
        {
            var other = tables[i];
            if (other.Left <= found.Right + Touch && other.Right >= found.Left - Touch && other.Top <= found.Bottom + Touch && other.Bottom >= found.Top - Touch)
            {
                found = new(Math.Min(other.Left, found.Left), Math.Min(other.Top, found.Top), Math.Max(other.Right, found.Right), Math.Max(other.Bottom, found.Bottom));
                tables.RemoveAt(i);
            }
        }

        tables.Add(found);
    }

    private static bool IsInk(MeasuredLetter letter) => !string.IsNullOrWhiteSpace(letter.Value) && letter.Value[0] >= ' ';

    private static bool Near(double first, double second) => Math.Abs(first - second) < SameRule;
}
