using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Blocks of the body or of an annex to boxes, in reading order.</summary>
internal sealed class BlockFlow
{
    private readonly LayoutContext context;
    private readonly StructureElement parent;
    private readonly Action<FlowBox> next;
    private readonly Action<FlowBox> add;
    private Length spaceBefore;

    public BlockFlow(LayoutContext context, StructureElement parent, Action<FlowBox> add)
    {
        (this.context, this.parent, next) = (context, parent, add);
        this.add = AddSpaced;
    }

    public void Add(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case Heading { RunIn: true } heading when i + 1 < blocks.Count && blocks[i + 1] is Paragraph next:
                    AddRunIn(heading, next);
                    i++;
                    break;
                case Heading heading:
                    AddHeading(heading);
                    break;
                case Paragraph paragraph:
                    AddParagraph(paragraph.Content, context.Structure.Add(parent, StructureRole.Paragraph));
                    break;
                case ListBlock list:
                    AddList(list);
                    break;
                case Table table:
                    new TableFlow(context, table, parent).Add(add);
                    break;
                case Figure figure:
                    spaceBefore = new FigureFlow(context, add).Add(figure, parent);
                    break;
                case Part part:
                    AddPart(part);
                    break;
                default:
                    throw new InvalidOperationException($"No layout for {blocks[i].GetType().Name}.");
            }
        }
    }

    /// <summary>A block may ask for white below it: the next box has it above, as flow formats have it.</summary>
    private void AddSpaced(FlowBox box)
    {
        // What a box has itself may be less than nothing: a row that goes on over a page's end overlaps where it does not.
        box.SpaceBefore = spaceBefore > Length.Zero ? Length.Max(box.SpaceBefore, spaceBefore) : box.SpaceBefore;
        spaceBefore = Length.Zero;
        next(box);
    }

    private void AddPart(Part part)
    {
        context.Parts.Use(part.Pages, next);
        Add(part.Content);
        spaceBefore = Length.Zero;
        context.Parts.Use(null, next);
    }

    private void AddParagraph(IReadOnlyList<Inline> content, StructureElement element)
    {
        var style = context.Style[StyleName.Body];
        ParagraphFlow.Add(context, context.Shape(content, style, element.Id), new(style), add);
    }

    private void AddHeading(Heading heading)
    {
        var style = context.Style.Heading(heading.Level);
        ParagraphFlow.Add(context, ShapeHeading(heading), new(style) { KeepWithNext = true, FirstLinePlaced = Bookmark(heading) }, add);
    }

    private void AddRunIn(Heading heading, Paragraph paragraph)
    {
        var style = context.Style[StyleName.Body];
        var head = ShapeHeading(heading);
        var element = context.Structure.Add(parent, StructureRole.Paragraph);
        ShapedGlyph[] glyphs = [.. head, .. context.Shape(paragraph.Content, style, element.Id)];
        ParagraphFlow.Add(context, glyphs, new(style) { FirstLinePlaced = Bookmark(heading) }, add);
    }

    private ShapedGlyph[] ShapeHeading(Heading heading)
    {
        var style = context.Style.Heading(heading.Level);
        var element = context.Structure.Add(parent, StructureRole.Heading1 + heading.Level);
        var scratch = context.Scratch;
        scratch.Clear();
        context.Shaper.Shape(HeadingNumbering.Mark(heading.Level, heading.Ordinal), style, element.Id, scratch);
        context.Shaper.Shape(heading.Content, style, element.Id, context.Style.StrongFont, scratch);
        return scratch.Glyphs.ToArray();
    }

    private Action<PageCanvas, Length> Bookmark(Heading heading)
    {
        var title = ContentsEntries.Name(heading);
        var follow = context.References.Follow(heading);
        return (canvas, top) =>
        {
            context.Outline.Add(new(heading.Level + 1, title, canvas.Number, top));
            follow?.Invoke(canvas, top);
        };
    }

    private void AddList(ListBlock list)
    {
        var element = context.Structure.Add(parent, StructureRole.List);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = context.Structure.Add(element, StructureRole.ListItem);
            var label = context.Structure.Add(item, StructureRole.ListLabel);
            var body = context.Structure.Add(item, StructureRole.ListBody);
            var mark = list.Ordered ? (i + 1).ToString(CultureInfo.InvariantCulture) + "." : "·";
            AddItem(list.Items[i], mark, label, body);
        }
    }

    private void AddItem(ListItem item, string mark, StructureElement label, StructureElement body)
    {
        var style = context.Style[StyleName.Body];
        var marked = context.Shape(mark, style, label.Id);
        if (item.Content is [Paragraph first, ..])
        {
            ParagraphFlow.Add(context, [.. marked, .. context.Shape(first.Content, style, body.Id)], new(style), add);
            new BlockFlow(context, body, add).Add([.. item.Content.Skip(1)]);
        }
        else
        {
            ParagraphFlow.Add(context, marked, new(style) { KeepWithNext = item.Content.Count > 0 }, add);
            new BlockFlow(context, body, add).Add(item.Content);
        }
    }
}
