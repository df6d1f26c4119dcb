using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>版头 and title of every format: mark, number, red rule, title, 主送机关, by exact distances down page 1 (pdf-notes.md, last part).</summary>
internal sealed class VersionHead(LayoutContext context, OfficialElements official, Action<FlowBox> add)
{
    private readonly List<FlowBox> below = [];

    public IReadOnlyList<string> TitleLines { get; private set; } = [];

    public Length MarkSize { get; private set; }

    public Length MarkInkHeight { get; private set; }

    /// <summary>See <see cref="LayoutDecisions.IssuerMarkInkDepth"/>.</summary>
    public Length MarkInkDepth { get; private set; }

    /// <summary>See <see cref="LayoutDecisions.IssuerMarkNamesWidth"/>.</summary>
    public Length MarkNamesWidth { get; private set; }

    private Length Pitch => context.Style.Grid.Pitch;

    public void Add()
    {
        var box = official.Format == OfficialFormat.Letter ? LetterBox() : MarkBox();
        add(box);
        below.ForEach(add);
    }

    private DrawnBox LetterBox()
    {
        // Joint letters bear the host's mark (10.1).
        var mark = new MarkSetting(context, official.IssuerMark.IsJoint ? IssuerMark.Of(official.IssuerMark.Organs[0]) : official.IssuerMark);
        Fit(mark, context.Style.Page.AreaHeight);
        var box = new LetterHead(context, official, mark).Box();
        AddTitle();
        AddMainTo();
        return box;
    }

    private DrawnBox MarkBox()
    {
        var rows = new ClassificationRows(context, official, keepsRows: true);
        var mark = new MarkSetting(context, official.IssuerMark);
        AddNumber();
        AddRedRule();
        AddTitle();
        AddMainTo();
        Fit(mark, RoomForMark());
        if (Pitch * rows.Count > MarkTop)
        {
            // Rows count from the area's top (7.2.1 to 7.2.3), and an order's mark stands so high that a third row would run into it.
            context.Findings.Add(Diagnostic.Error("L146", "份号、密级、紧急程度的行数太多，会碰到发文机关标志。", hint: "不用的要素不要填写"));
        }

        return new((canvas, top) =>
        {
            rows.Place(canvas, top + FirstBaseline, Pitch);
            mark.Place(canvas, top + MarkTop);
        })
        {
            Height = MarkTop + mark.Height,
            KeepWithNext = true,
        };
    }

    private void Fit(MarkSetting mark, Length room)
    {
        mark.Fit(room);
        (MarkSize, MarkInkHeight, MarkInkDepth) = (mark.Size, mark.InkHeight, mark.InkDepth);
        MarkNamesWidth = mark.IsJoint ? mark.NamesWidth : Length.Zero;
    }

    /// <summary>Of row 1 below the area's top: in the grid model FLUSH its characters begin there (clause 3.2).</summary>
    private Length FirstBaseline => context.Style.Grid.Model == GridModel.Flush
        ? context.Style[StyleName.CopyNumber].Size.Scale(Gbt9704.EmBoxPercent, 100)
        : OneLine.BaselineIn(Pitch);

    /// <summary>7.2.4 and 10.2, or the distances of 1999.</summary>
    private Length MarkTop => (context.Style.Edition, official.Format) switch
    {
        (_, OfficialFormat.Order) => Gbt9704.OrderMarkBelowAreaTop,
        (StandardEdition.Gb1999, _) => official.Signers.Count > 0 ? Gbt9704Of1999.UpwardMarkBelowAreaTop : Gbt9704Of1999.MarkBelowAreaTop,
        _ => Gbt9704.MarkBelowAreaTop,
    };

    /// <summary>7.2.4: a joint mark is made smaller until page 1 shows a line of the text (7.3.3).</summary>
    private Length RoomForMark()
    {
        var room = context.Style.Page.AreaHeight - MarkTop - context.Style[StyleName.Body].LinePitch;
        foreach (var box in below)
        {
            room -= box.SpaceBefore + box.Height;
        }

        return room;
    }

    private void AddNumber()
    {
        var space = Pitch * Gbt9704.BlankRowsAboveNumber;
        if (official.Signers.Count > 0)
        {
            below.Add(new NumberRow(context, official).Box(space));
        }
        else if (official.Number.Count > 0)
        {
            // An order has no title: its number heads the outline and the structure.
            var untitled = official.Title.Count == 0;
            var element = context.Structure.Add(context.Structure.Root, untitled ? StructureRole.Heading1 : StructureRole.Paragraph);
            var style = context.Style[StyleName.DocumentNumber] with { Alignment = Alignment.Centre, FirstLineIndent = 0 };
            var frame = new ParagraphFrame(style) { SpaceBefore = space, KeepWithNext = true, FirstLinePlaced = untitled ? BookmarkNumber : null };
            ParagraphFlow.Add(context, context.Shape(official.Number, style, element.Id), frame, below.Add);
        }
    }

    private void BookmarkNumber(PageCanvas canvas, Length top) =>
        context.Outline.Add(new(1, $"{official.IssuerMark.Content.PlainText()} {official.Number.PlainText()}", canvas.Number, top));

    private void AddRedRule()
    {
        if (official.Format == OfficialFormat.Order)
        {
            below.Add(new DrawnBox { Height = Pitch * Gbt9704.BlankRowsBelowOrderNumber, KeepWithNext = true });
            return;
        }

        Action<PageCanvas, Length>? draw = context.Document.OnPreprintedHead ? null : DrawRedRule;
        below.Add(new DrawnBox(draw) { Height = Gbt9704.RuleBelowNumberRow + Gbt9704.RedRuleThickness, KeepWithNext = true });
    }

    private static void DrawRedRule(PageCanvas canvas, Length top) => canvas.Items.Add(
        new Rule(PageItem.Artifact, InkColour.Red, canvas.Left, top + Gbt9704.RuleBelowNumberRow, canvas.Width, Gbt9704.RedRuleThickness));

    private void AddTitle()
    {
        if (official.Title.Count == 0)
        {
            return;
        }

        var element = context.Structure.Add(context.Structure.Root, StructureRole.Heading1);
        var style = context.Style[StyleName.Title];
        var title = official.Title.PlainText();
        TitleLines = official.TitleLines ?? TitleFlow.Break(context, title, style);
        var frame = new ParagraphFrame(style)
        {
            SpaceBefore = Pitch * Gbt9704.BlankRowsAboveTitle,
            KeepWithNext = true,
            FirstLinePlaced = (canvas, top) => context.Outline.Add(new(1, title, canvas.Number, top)),
        };
        TitleFlow.Add(context, TitleLines, frame, element, below.Add);
    }

    private void AddMainTo()
    {
        if (official.MainTo.Count == 0 || official.MainToInImprint)
        {
            AddRowBelowTitle();
            return;
        }

        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph);
        var style = context.Style[StyleName.MainTo];
        var frame = new ParagraphFrame(style) { FirstLineIndent = Length.Zero, SpaceBefore = Pitch * Gbt9704.BlankRowsAboveMainTo, KeepWithNext = true };
        ParagraphFlow.Add(context, context.Shape([.. official.MainTo, new Text("：")], style, element.Id), frame, below.Add);
    }

    /// <summary>Without 主送机关 the text follows the title; the blank row between stays, as in print (7.3.2 gives it for 主送机关).</summary>
    private void AddRowBelowTitle()
    {
        if (official.Title.Count > 0)
        {
            below.Add(new DrawnBox { Height = Pitch * Gbt9704.BlankRowsAboveMainTo, KeepWithNext = true });
        }
    }
}
