using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>版头 and title: mark, number, red rule, title, 主送机关, by exact distances down page 1 (pdf-notes.md, last part).</summary>
internal sealed class VersionHead(LayoutContext context, OfficialElements official, Action<FlowBox> add)
{
    public IReadOnlyList<string> TitleLines { get; private set; } = [];

    public Length MarkSize { get; private set; }

    public Length MarkInkHeight { get; private set; }

    private Length Pitch => context.Style.Grid.Pitch;

    public void Add()
    {
        AddMark();
        AddNumber();
        AddRedRule();
        AddTitle();
        AddMainTo();
    }

    private void AddMark()
    {
        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph);
        var style = context.Style[StyleName.IssuerMark];
        var glyphs = context.Shape(official.IssuerMark.Content, style, element.Id);
        var width = context.Scratch.Width;
        if (width > context.Style.Page.AreaWidth)
        {
            style = style.Resized(Length.FromPoints(Math.Floor((decimal)(style.Size.Points * context.Style.Page.AreaWidth.Points / width.Points) * 2) / 2));
            glyphs = context.Shape(official.IssuerMark.Content, style, element.Id);
            width = context.Scratch.Width;
        }

        (MarkSize, MarkInkHeight) = (style.Size, context.Scratch.InkHeight);
        var baseline = Gbt9704.MarkBelowAreaTop + MarkInkHeight;
        var line = Gbt9704.MarkLine(style.Size);
        var range = new LineRange(0, glyphs.Length, width, Last: true);
        add(new DrawnBox((canvas, top) => LinePlacer.Place(glyphs, range, Alignment.Centre, canvas.Left, canvas.Width, top + baseline, canvas.Items))
        {
            Height = baseline + line - line.Scale(Gbt9704.BaselinePercent, 100),
            KeepWithNext = true,
        });
    }

    private void AddNumber()
    {
        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph);
        var style = context.Style[StyleName.DocumentNumber] with { Alignment = Alignment.Centre, FirstLineIndent = 0 };
        var frame = new ParagraphFrame(style) { SpaceBefore = Pitch * Gbt9704.BlankRowsAboveNumber, KeepWithNext = true };
        ParagraphFlow.Add(context, context.Shape(official.Number, style, element.Id), frame, add);
    }

    private void AddRedRule() => add(new DrawnBox((canvas, top) => canvas.Items.Add(
        new Rule(PageItem.Artifact, InkColour.Red, canvas.Left, top + Gbt9704.RuleBelowNumberRow, canvas.Width, Gbt9704.RedRuleThickness)))
    {
        Height = Gbt9704.RuleBelowNumberRow + Gbt9704.RedRuleThickness,
        KeepWithNext = true,
    });

    private void AddTitle()
    {
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
        TitleFlow.Add(context, TitleLines, frame, element, add);
    }

    private void AddMainTo()
    {
        if (official.MainTo.Count == 0)
        {
            return;
        }

        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph);
        var style = context.Style[StyleName.MainTo];
        var frame = new ParagraphFrame(style) { FirstLineIndent = Length.Zero, SpaceBefore = Pitch * Gbt9704.BlankRowsAboveMainTo, KeepWithNext = true };
        ParagraphFlow.Add(context, context.Shape([.. official.MainTo, new Text("：")], style, element.Id), frame, add);
    }
}
