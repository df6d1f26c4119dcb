using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A picture, centred, with its caption below; both stay on one page and are made to fit it.</summary>
internal sealed class FigureFlow(LayoutContext context, Action<FlowBox> add)
{
    private const string Label = "图";

    private Length Space => (context.Style.Grid.Pitch * ReportMetrics.FigureHalfRows) / 2;

    /// <summary>Answers the white wanted below.</summary>
    public Length Add(Figure figure, StructureElement parent)
    {
        var element = context.Structure.AddFigure(parent, AlternativeTextOf(figure));
        var caption = new List<FlowBox>();
        if (figure.Caption is { } title)
        {
            SetCaption(title, element, caption);
        }

        var size = SizeOf(figure, context.Geometry.AreaHeight - HeightOf(caption));
        context.FigureSizes.Add(size);
        add(new DrawnBox((canvas, top) => canvas.Items.Add(
            new Picture(element.Id, figure.Image, canvas.Left + ((canvas.Width - size.Width) / 2), top, size.Width, size.Height)))
        {
            Height = size.Height,
            SpaceBefore = Space,
            KeepWithNext = caption.Count > 0,
        });
        for (var i = 0; i < caption.Count; i++)
        {
            caption[i].KeepWithNext = i + 1 < caption.Count;
            add(caption[i]);
        }

        return Space;
    }

    private void SetCaption(Caption caption, StructureElement figure, List<FlowBox> lines)
    {
        var style = context.Style[StyleName.Caption];
        var element = context.Structure.Add(figure, StructureRole.Caption);
        var label = Label + caption.Ordinal.ToString(CultureInfo.InvariantCulture) + "　";
        ParagraphFlow.Add(context, context.Shape([new Text(label), .. caption.Content], style, element.Id), new(style), lines.Add);
    }

    /// <summary>The wanted width, or that of the picture at its density, scaled down to what the page holds.</summary>
    private FigureSize SizeOf(Figure figure, Length room)
    {
        var image = figure.Image;
        var width = figure.Width ?? Length.FromPoints(72).Scale(image.PixelWidth, ReportMetrics.PixelsPerInch);
        width = Length.Min(width, context.Geometry.AreaWidth);
        var height = width.Scale(image.PixelHeight, image.PixelWidth);
        // A caption that fills the page by itself must not leave the picture less than nothing.
        room = Length.Max(room, context.Geometry.AreaHeight / 4);
        return height <= room ? new(width, height) : new(room.Scale(image.PixelWidth, image.PixelHeight), room);
    }

    private string AlternativeTextOf(Figure figure)
    {
        if (string.IsNullOrWhiteSpace(figure.AlternativeText))
        {
            context.Findings.Add(Diagnostic.Warning(
                "L151",
                $"图片“{figure.Image.Name}”没有替代文字，看不见图的人不知道图里是什么。",
                hint: "在模板的图片里写一句话，说明图中内容"));
        }

        return string.IsNullOrWhiteSpace(figure.AlternativeText) ? figure.Caption?.Content.PlainText() ?? figure.Image.Name : figure.AlternativeText;
    }

    private static Length HeightOf(List<FlowBox> boxes)
    {
        var height = Length.Zero;
        foreach (var box in boxes)
        {
            height += box.Height;
        }

        return height;
    }
}
