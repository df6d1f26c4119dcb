using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>附件说明 after the body (7.3.4) and the annexes themselves, each from a new page (7.3.7).</summary>
internal sealed class AnnexFlow(LayoutContext context, Action<FlowBox> add)
{
    private const string Label = "附件";
    private readonly List<IReadOnlyList<string>> titleLines = [];

    /// <summary>Titles as broken, in document order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> TitleLines => titleLines;

    /// <summary>附件说明; with <paramref name="keepWithNext"/> its last line too stays with what follows, the signature.</summary>
    public void AddNote(IReadOnlyList<Annex> annexes, bool keepWithNext)
    {
        var style = context.Style[StyleName.AnnexNote];
        for (var i = 0; i < annexes.Count; i++)
        {
            AddNoteLine(annexes[i], style, isFirst: i == 0, keepWithNext || i + 1 < annexes.Count);
        }
    }

    public void AddAnnexes(IReadOnlyList<Annex> annexes)
    {
        foreach (var annex in annexes)
        {
            AddAnnex(annex);
        }
    }

    /// <summary>"附件：" stands 2 em in; names align under the first name, wrapped lines under the name's first character.</summary>
    private void AddNoteLine(Annex annex, TextStyle style, bool isFirst, bool keepWithNext)
    {
        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph);
        var number = annex.Number is { } value ? value.ToString(CultureInfo.InvariantCulture) + "." : "";
        var numberGlyphs = context.Shape(number, style, element.Id);
        var numberWidth = context.Scratch.Width;
        var label = isFirst ? Label + "：" : "";
        ShapedGlyph[] glyphs = [.. context.Shape(label, style, element.Id), .. numberGlyphs, .. context.Shape(annex.Title, style, element.Id)];
        var nameLeft = (style.Cell * 5) + numberWidth;
        ParagraphFlow.Add(
            context,
            glyphs,
            new(style with { Alignment = Alignment.Left })
            {
                Left = nameLeft,
                FirstLineIndent = (isFirst ? style.Cell * 2 : style.Cell * 5) - nameLeft,
                SpaceBefore = isFirst ? context.Style.Grid.Pitch * Gbt9704.BlankRowsAboveAnnexNote : Length.Zero,
                KeepWithNext = keepWithNext,
            },
            add);
    }

    private void AddAnnex(Annex annex)
    {
        context.Parts.Use(annex.Pages, add);
        var name = annex.Title.PlainText();
        var label = Label + annex.Number?.ToString(CultureInfo.InvariantCulture);
        var section = context.Structure.Add(context.Structure.Root, StructureRole.Section, $"{label} {name}");
        var follow = context.References.FollowAnnex();
        var labelStyle = context.Style[StyleName.AnnexLabel];
        var labelElement = context.Structure.Add(section, StructureRole.Paragraph);
        // 7.3.7: an annex that is not bound with the document says to which one it belongs.
        var owner = annex.BoundSeparately ? context.Document.Official?.Number ?? [] : [];
        ParagraphFlow.Add(
            context,
            context.Shape([.. owner, new Text(label)], labelStyle, labelElement.Id),
            new(labelStyle)
            {
                StartsPage = true,
                KeepWithNext = true,
                FirstLinePlaced = (canvas, top) =>
                {
                    context.Outline.Add(new(1, $"{label} {name}", canvas.Number, top));
                    follow?.Invoke(canvas, top);
                },
            },
            add);
        AddTitle(name, section);
        new BlockFlow(context, section, add).Add(annex.Content);
    }

    private void AddTitle(string name, StructureElement section)
    {
        var pitch = context.Style.Grid.Pitch;
        var style = context.Style[StyleName.AnnexTitle];
        var frame = new ParagraphFrame(style) { SpaceBefore = pitch * (Gbt9704.AnnexTitleRow - 2), KeepWithNext = true };
        var lines = TitleFlow.Break(context, name, style);
        titleLines.Add(lines);
        TitleFlow.Add(context, lines, frame, context.Structure.Add(section, StructureRole.Heading2), add);
        add(new DrawnBox { Height = pitch * Gbt9704.BlankRowsBelowAnnexTitle, KeepWithNext = true });
    }
}
