using ReportHub.Audit;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>
/// One element of a paper with the properties a clause fixes and, for each, that clause, as typed from the standard for this test. Margins of shifts are the
/// stated tolerance and, where the clause can be read in two ways, the width of what both allow.
/// </summary>
internal sealed record MutableElement(string Name, IReadOnlyList<TextRun> Runs, MeasuredRule? Rule, int Page)
{
    /// <summary>Clause and least shift in millimetres that leaves the tolerance; null where no clause fixes the place.</summary>
    public (string Clause, double Beyond)? X { get; init; }

    public (string Clause, double Beyond)? Y { get; init; }

    public string? Face { get; init; }

    public string? Size { get; init; }

    public string? Colour { get; init; }

    public string? Drop { get; init; }

    /// <summary>Two characters, moved by 3 mm, and a little.</summary>
    private const double FarthestIndent = 15;

    /// <summary>Rows between a post title and the date where a stamp, whose size no clause fixes, stands between (7.3.5.3).</summary>
    private const double StampRows = 1.6;

    public static MutableElement Text(string name, IReadOnlyList<TextRun> runs) => new(name, runs, null, runs[0].Page) { Colour = "5.2.4" };

    public static MutableElement Line(string name, MeasuredRule rule, int page) => new(name, [], rule, page);

    /// <summary>Every element of the paper.</summary>
    public static IEnumerable<MutableElement> Of(Paper paper) =>
        [.. OfHead(paper), .. OfText(paper), .. OfSignature(paper), .. OfAnnexes(paper), .. OfImprint(paper), .. OfFolios(paper)];

    private static IEnumerable<MutableElement> OfHead(Paper paper)
    {
        var head = paper.Head;
        var isLetter = paper.Format == PaperFormat.Letter;
        var markTop = paper.Format switch { PaperFormat.Letter => "10.1", PaperFormat.Order => "10.2", PaperFormat.Minutes => "10.3", _ => "7.2.4" };
        if (head.Mark.Count > 0)
        {
            yield return Text("发文机关标志", head.Mark) with { X = ("7.2.4", 0.6), Y = (markTop, 0.7), Face = "7.2.4", Colour = "7.2.4", Drop = "7.2.4" };
        }

        if (head.Number is { } number)
        {
            var (x, y) = isLetter ? ("10.1", "10.1") : paper.Format == PaperFormat.Order ? ("10.2", "10.2") : ("7.2.5", "7.2.5");
            yield return Text("发文字号", [number]) with { X = (x, 0.6), Y = head.Signers.Count > 0 ? ("7.2.5", 0.6) : (y, 1.85), Face = "7.2.5", Size = "7.2.5", Drop = paper.Format == PaperFormat.Minutes ? null : "7.2.5" };
        }

        foreach (var (name, label, clause) in new[] { ("份号", head.CopyNumber, "7.2.1"), ("密级", head.Secrecy, "7.2.2"), ("紧急程度", head.Urgency, "7.2.3") })
        {
            if (label is not null)
            {
                yield return Text(name, [label]) with { X = (clause, 0.6), Y = isLetter ? null : (clause, 0.6), Face = name == "份号" ? null : clause, Size = clause };
            }
        }

        if (head.Signers.Count > 0)
        {
            yield return Text("签发人", head.Signers) with { X = ("7.2.6", 0.8), Face = "7.2.6", Size = "7.2.6" };
        }

        if (head.Rule is { } rule && paper.Format == PaperFormat.Document)
        {
            yield return Line("红色分隔线", rule, 1) with { X = ("7.2.7", 0.6), Y = ("7.2.7", 0.6), Size = "7.2.7", Colour = "7.2.7", Drop = "7.2.7" };
        }

        foreach (var (line, name) in head.HeadLines.Select(line => (line, "首条双线")).Concat(head.FootLines.Select(line => (line, "末条双线"))))
        {
            yield return Line(name, line, 1) with { X = ("10.1", 1.8), Size = "10.1", Colour = "10.1", Drop = "10.1" };
        }
    }

    private static IEnumerable<MutableElement> OfText(Paper paper)
    {
        if (paper.Title.Count > 0 && paper.Format is PaperFormat.Document or PaperFormat.Letter)
        {
            yield return Text("标题", paper.Title) with { X = ("7.3.1", 0.6), Y = (paper.Format == PaperFormat.Letter ? "10.1" : "7.3.1", 0.6), Face = "7.3.1", Size = "7.3.1", Drop = "7.3.1" };
            if (paper.Title.Count > 1)
            {
                yield return Text("标题的一行", [paper.Title[1]]) with { X = ("7.3.1", 0.6), Face = "7.3.1", Size = "7.3.1" };
            }
        }

        if (paper.MainTo.Count > 0)
        {
            yield return Text("主送机关", paper.MainTo) with { X = ("7.3.2", 0.6), Y = ("7.3.2", 0.6), Face = "5.2.2", Size = "5.2.2" };
        }

        // Lists and formulas that stand farther in have no place in 7.3.3.
        foreach (var line in paper.Body.Where(run => !Patterns.Attendance.IsMatch(run.Text) && run.Left - paper.Area.Left(run.Page) < FarthestIndent))
        {
            yield return Text("正文一行", [line]) with { X = ("7.3.3", 0.6), Y = LinesOn(paper, line.Page) > 3 ? ("5.2.3", 0.6) : null, Face = "7.3.3", Size = "7.3.3" };
        }

        foreach (var line in paper.Body.Where(run => Patterns.Level1.IsMatch(run.Text) || Patterns.Level2.IsMatch(run.Text)))
        {
            yield return Text("层次", [line]) with { Face = "7.3.3", Size = "7.3.3" };
        }

        yield return Text("正文", [.. paper.Body.Where(run => run.Page == 1)]) with { Drop = "7.3.3", Colour = null };
        if (paper.AnnexNote.Count > 0)
        {
            yield return Text("附件说明", paper.AnnexNote) with
            {
                X = ("7.3.4", 0.6),
                Y = paper.Body.Any(run => run.Page == paper.AnnexNote[0].Page) ? ("7.3.4", 0.6) : null,
                Face = "5.2.2",
                Size = "5.2.2",
            };
        }
    }

    private static int LinesOn(Paper paper, int page) => paper.Body.Count(run => run.Page == page);

    private static IEnumerable<MutableElement> OfSignature(Paper paper)
    {
        var isStamped = paper.Signers.Count > 0 && paper.Date?.Baseline - paper.Signers[^1].Baseline > StampRows * paper.Grid.Pitch;
        if (paper.Signers.Count == 1)
        {
            yield return Text("署名", paper.Signers) with { X = isStamped ? null : ("7.3.5", 0.7), Y = isStamped ? null : ("7.3.5", 0.6), Face = "5.2.2", Size = "5.2.2" };
        }

        if (paper.Date is { } date)
        {
            yield return Text("成文日期", [date]) with { X = ("7.3.5", 1.0), Y = paper.Signers.Count == 1 && !isStamped ? ("7.3.5", 0.6) : null, Face = "5.2.2", Size = "5.2.2", Drop = "7.3.5" };
        }

        if (paper.Note is { } note)
        {
            yield return Text("附注", [note]) with { X = ("7.3.6", 0.6), Y = ("7.3.6", 0.6), Face = "5.2.2", Size = "5.2.2" };
        }
    }

    private static IEnumerable<MutableElement> OfAnnexes(Paper paper)
    {
        foreach (var annex in paper.Annexes)
        {
            yield return Text("附件标注", [annex.Label]) with { X = ("7.3.7", 0.6), Y = ("7.3.7", 0.6), Face = "7.3.7", Size = "7.3.7" };
            if (annex.Title.Count > 0)
            {
                yield return Text("附件标题", annex.Title) with { X = ("7.3.7", 0.6), Y = ("7.3.7", paper.Grid.Model == GridModel.Flush ? 2.5 : 0.6) };
            }
        }
    }

    private static IEnumerable<MutableElement> OfImprint(Paper paper)
    {
        if (paper.Imprint is not { } imprint)
        {
            yield break;
        }

        for (var i = 0; i < imprint.Rules.Count; i++)
        {
            var isLast = i == imprint.Rules.Count - 1;
            yield return Line(isLast ? "版记末条线" : "版记线", imprint.Rules[i], imprint.Page) with
            {
                X = ("7.4.1", 0.6), Y = isLast ? ("7.4.1", 0.6) : null, Size = "7.4.1", Drop = isLast ? "7.4.1" : null,
            };
        }

        if (imprint.CopyTo.Count > 0)
        {
            yield return Text("抄送机关", imprint.CopyTo) with { X = ("7.4.2", 1.3), Face = "7.4.2", Size = "7.4.2" };
        }

        if (imprint.Print.Count > 0)
        {
            yield return Text("印发机关和日期", imprint.Print) with { X = ("7.4.3", 1.3), Face = "7.4.3", Size = "7.4.3" };
        }
    }

    private static IEnumerable<MutableElement> OfFolios(Paper paper)
    {
        foreach (var folio in paper.Folios.Values)
        {
            yield return Text("页码", [folio]) with { X = ("7.5", 1.3), Y = ("7.5", 0.6), Face = "7.5", Size = "7.5", Drop = "7.5" };
        }
    }
}
