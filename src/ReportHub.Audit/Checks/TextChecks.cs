namespace ReportHub.Audit;

/// <summary>Clauses 7.3.1 to 7.3.4: title, 主送机关, body with its levels, 附件说明.</summary>
internal sealed class TextChecks(Paper paper, Verdicts verdicts)
{
    private const double Indent = 2 * Standard.Column;

    /// <summary>Lines farther in than an indent moved by 4 mm are formulas or captions, which 7.3.3 does not place.</summary>
    private const double NotIndented = Indent + 4;

    /// <summary>A heading whose line ends this near to the edge goes on, in ems.</summary>
    private const double Wraps = 1.6;

    private AreaFrame Area => paper.Area;

    public void Check()
    {
        CheckTitle();
        CheckMainTo();
        CheckBody();
        CheckAnnexNote();
    }

    private void CheckTitle()
    {
        if (paper.Title.Count == 0)
        {
            if (paper.Format is PaperFormat.Order or PaperFormat.Minutes)
            {
                verdicts.NotApplicable(Rules.Title, 1, "这种格式可以没有标题");
            }
            else
            {
                verdicts.Missing(Rules.Title, 1);
            }

            return;
        }

        verdicts.That(Rules.Title, 1, "", kept: true, Verdicts.Short(string.Concat(paper.Title.Select(run => run.Text))));
        if (paper.Format == PaperFormat.Document && paper.Head.Rule is { } rule)
        {
            var (low, high) = paper.Grid.BelowLine(rule.Bottom, 2, Standard.Size2Points);
            verdicts.Between(Rules.TitleRow, 1, Verdicts.Short(paper.Title[0].Text), "基线距上页边", low, high, paper.Title[0].Baseline);
        }

        foreach (var line in paper.Title)
        {
            verdicts.Near(Rules.TitleCentre, line.Page, Verdicts.Short(line.Text), "中线距左页边", Area.Centre(line.Page), line.Centre);
            verdicts.Face(Rules.TitleFace, line, FontClass.XiaoBiaoSong);
            verdicts.Size(Rules.TitleSize, line, Standard.Size2Points);
            verdicts.Black(line);
        }

        var last = paper.Title[^1].Text[^1];
        verdicts.That(Rules.TitleEnd, 1, Verdicts.Short(paper.Title[^1].Text), last is not ('。' or '，' or '；' or '！' or '：'), $"“{last}”");
    }

    private void CheckMainTo()
    {
        if (paper.MainTo.Count == 0)
        {
            verdicts.NotApplicable(Rules.MainToRow, 1, "没有主送机关");
            return;
        }

        if (paper.Title.Count > 0)
        {
            var (low, high) = paper.Grid.Below(paper.Title[^1], 1, Standard.Size3Points);
            verdicts.Between(Rules.MainToRow, 1, Verdicts.Short(paper.MainTo[0].Text), "基线距上页边", low, high, paper.MainTo[0].Baseline);
        }

        foreach (var line in paper.MainTo)
        {
            verdicts.Near(Rules.MainToLeft, line.Page, Verdicts.Short(line.Text), "左", Area.Left(line.Page), line.Left);
            CheckLook(line);
        }
    }

    private void CheckBody()
    {
        verdicts.That(Rules.Body, 1, "", paper.Body.Any(run => run.Page == 1), paper.Body.Any(run => run.Page == 1) ? "有正文" : "首页没有正文");
        CheckFirstRow();
        var heading = FontClass.FangSong;
        for (var i = 0; i < paper.Body.Count; i++)
        {
            var line = paper.Body[i];
            if (line.Left - Area.Left(line.Page) > NotIndented)
            {
                heading = FontClass.FangSong;
                verdicts.Black(line);
                continue;
            }

            CheckIndent(line, first: i == 0);
            heading = CheckLevel(line, heading);
            verdicts.Size(Rules.BodySize, line, Standard.Size3Points);
            verdicts.Black(line);
        }
    }

    private void CheckFirstRow()
    {
        if (paper.Body.Count == 0 || paper.Body[0].Page > 1)
        {
            return;
        }

        var first = paper.Body[0];
        var (rule, above, blank) = paper.Format == PaperFormat.Order
            ? (Rules.OrderBodyRow, paper.Head.Number, 2)
            : (Rules.BodyRow, paper.MainTo.Count > 0 ? paper.MainTo[^1] : null, 0);
        if (above is not null)
        {
            var (low, high) = paper.Grid.Below(above, blank, Standard.Size3Points);
            verdicts.Between(rule, 1, Verdicts.Short(first.Text), "基线距上页边", low, high, first.Baseline);
        }
    }

    private void CheckIndent(TextRun line, bool first)
    {
        var indent = line.Left - Area.Left(line.Page);
        var isIndented = first || indent > Indent / 2;
        verdicts.Near(Rules.BodyIndent, line.Page, Verdicts.Short(line.Text), isIndented ? "左空二字" : "顶格", isIndented ? Indent : 0, indent);
    }

    /// <summary>The face of a level goes from its number to the end of its sentence, over the line's end if need be; answers the face that the next line begins with.</summary>
    private FontClass CheckLevel(TextRun line, FontClass running)
    {
        var starts = line.Left - Area.Left(line.Page) > Indent / 2;
        var face = !starts ? running
            : Patterns.Level1.IsMatch(line.Text) ? FontClass.HeiTi
            : Patterns.Level2.IsMatch(line.Text) ? FontClass.KaiTi
            : Patterns.Attendance.IsMatch(line.Text) ? FontClass.HeiTi
            : FontClass.FangSong;
        if (starts && Patterns.WrongLevel.IsMatch(line.Text))
        {
            verdicts.That(Rules.LevelForm, line.Page, Verdicts.Short(line.Text), kept: false, Verdicts.Short(line.Text));
        }

        if (face == FontClass.FangSong)
        {
            verdicts.Face(Rules.BodyFace, line, face);
            return face;
        }

        return CheckHeading(line, face);
    }

    private FontClass CheckHeading(TextRun line, FontClass face)
    {
        var isLabel = Patterns.Attendance.IsMatch(line.Text);
        var end = EndOf(line, isLabel ? ['：', ':'] : ['。']);
        if (line.Slice(0, end < 0 ? line.Letters.Count : end) is { } heading)
        {
            verdicts.Face(isLabel ? Rules.MinutesLabel : Rules.BodyFace, heading, face);
        }

        if (end >= 0 && line.Slice(end + 1, line.Letters.Count) is { } rest)
        {
            verdicts.Face(Rules.BodyFace, rest, FontClass.FangSong);
        }

        return end < 0 && line.Right > Area.Right(line.Page) - (Wraps * Standard.Em3) ? face : FontClass.FangSong;
    }

    private static int EndOf(TextRun line, ReadOnlySpan<char> ends)
    {
        for (var i = 0; i < line.Letters.Count; i++)
        {
            if (ends.Contains(line.Letters[i].Value[0]))
            {
                return i;
            }
        }

        return -1;
    }

    private void CheckAnnexNote()
    {
        if (paper.AnnexNote.Count == 0)
        {
            return;
        }

        var first = paper.AnnexNote[0];
        if (paper.Body.Count > 0 && paper.Body[^1].Page == first.Page)
        {
            var (low, high) = paper.Grid.Below(paper.Body[^1], 1, Standard.Size3Points);
            verdicts.Between(Rules.AnnexNoteRow, first.Page, Verdicts.Short(first.Text), "基线距上页边", low, high, first.Baseline);
        }

        verdicts.Near(Rules.AnnexNoteIndent, first.Page, Verdicts.Short(first.Text), "左空二字", Indent, first.Left - Area.Left(first.Page));
        const int label = 3; // 附件：
        var name = first.Letters.Count > label ? first.Letters[label].Left - first.Left : Indent;
        var afterNumber = Patterns.Item.IsMatch(first.Text[Math.Min(label, first.Text.Length)..]) && first.Letters.Count > label + 2 ? first.Letters[label + 2].Left - first.Left : name;
        foreach (var line in paper.AnnexNote)
        {
            if (line != first)
            {
                var expected = Patterns.Item.IsMatch(line.Text) ? name : afterNumber;
                verdicts.Near(Rules.AnnexNoteIndent, line.Page, Verdicts.Short(line.Text), "与上一行对齐", Indent + expected, line.Left - Area.Left(line.Page));
            }

            CheckLook(line);
            CheckAnnexNoteEnd(line);
        }
    }

    private void CheckAnnexNoteEnd(TextRun line) => verdicts.That(
        Rules.AnnexNoteEnd, line.Page, Verdicts.Short(line.Text), line.Text[^1] is not ('。' or '；' or '，' or '、' or ';' or ','), $"“{line.Text[^1]}”");

    /// <summary>5.2.2: face and size where the element's own clause says nothing.</summary>
    private void CheckLook(TextRun line)
    {
        verdicts.Face(Rules.Face, line, FontClass.FangSong);
        verdicts.Size(Rules.Size, line, Standard.Size3Points);
        verdicts.Black(line);
    }
}
