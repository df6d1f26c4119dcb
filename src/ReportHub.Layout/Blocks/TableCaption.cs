using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>表题 above a table: 表1　…, kept with the table's first rows. Not in GB/T 9704; as in CY/T 170-2019, number and title parted by one em.</summary>
internal static class TableCaption
{
    public const string Label = "表";
    private const string Separator = "　";

    /// <summary>The caption as one line of plain text, for the table's title; null without one.</summary>
    public static string? TextOf(Table table) =>
        table.Caption is { } caption ? Numbered(caption) + caption.Content.PlainText().Replace('\n', ' ') : null;

    /// <summary>Adds the lines of the caption; answers their height.</summary>
    public static Length Add(LayoutContext context, Table table, StructureElement element, Action<FlowBox> add)
    {
        if (table.Caption is not { } caption)
        {
            return Length.Zero;
        }

        var style = context.Style[StyleName.Caption];
        var id = context.Structure.Add(element, StructureRole.Caption).Id;
        ShapedGlyph[] glyphs = [.. context.Shape(Numbered(caption), style, id), .. context.Shape(caption.Content, style, id)];
        var height = Length.Zero;
        ParagraphFlow.Add(context, glyphs, new(style) { KeepWithNext = true }, box =>
        {
            height += box.Height;
            add(box);
        });
        return height;
    }

    private static string Numbered(Caption caption) => Label + caption.Ordinal.ToString(CultureInfo.InvariantCulture) + Separator;
}
