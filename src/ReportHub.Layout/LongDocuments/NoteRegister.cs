using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>脚注: numbers them through the document, sets their marks in the text, and keeps each until the box that shows its mark takes it.</summary>
internal sealed class NoteRegister(LayoutContext context)
{
    private readonly List<Pending> pending = [];
    private readonly ShapedText scratch = new();
    private readonly List<LineRange> lines = [];
    private int count;
    private bool inside;

    /// <summary>A mark without a box that shows it stands where a note cannot: in an imprint, on a cover.</summary>
    public void RequireTaken()
    {
        if (pending.Count > 0)
        {
            context.Findings.Add(Diagnostic.Error("L153", $"第 {pending[0].Number} 个脚注所在的地方不能有脚注。", hint: "封面、版记里不用脚注，写成正文"));
        }
    }

    /// <summary>Sets the mark of the next note; the note itself waits to be taken.</summary>
    public void Mark(Footnote note, TextStyle style, int structure, ShapedText into)
    {
        if (inside)
        {
            context.Findings.Add(Diagnostic.Error("L153", "脚注里又有脚注，不能排版。", hint: "把里面的脚注改写进外面的脚注"));
            return;
        }

        var small = style with { Size = style.Size.Scale(ReportMetrics.NoteMarkPercent, 100), Tracking = Length.Zero };
        if (structure == PageItem.Artifact)
        {
            // Text that is only measured: its mark has a width but no note.
            AddMark(count + 1, small, Length.Zero, structure, into);
            return;
        }

        count++;
        var reference = context.Structure.AddInside(structure, StructureRole.Reference);
        pending.Add(new(count, note, context.Structure.AddInside(structure, StructureRole.Note)));
        AddMark(count, small, style.Size.Scale(ReportMetrics.NoteMarkRisePercent, 100), reference, into);
    }

    /// <summary>The lines of the notes whose marks stand in this line of text.</summary>
    public IReadOnlyList<NoteLine> Take(ReadOnlySpan<ShapedGlyph> glyphs, in LineRange line)
    {
        if (pending.Count == 0)
        {
            return [];
        }

        var last = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            last = Math.Max(last, glyphs[i].Note);
        }

        return Take(last);
    }

    /// <summary>The lines of all notes met so far.</summary>
    public IReadOnlyList<NoteLine> TakeAll() => pending.Count == 0 ? [] : Take(count);

    private List<NoteLine> Take(int last)
    {
        var taken = new List<NoteLine>();
        while (pending.Count > 0 && pending[0].Number <= last)
        {
            var note = pending[0];
            pending.RemoveAt(0);
            Set(note, taken);
        }

        return taken;
    }

    /// <summary>Digits of one mark stay together and with the character before them.</summary>
    private void AddMark(int number, TextStyle style, Length rise, int structure, ShapedText into)
    {
        scratch.Clear();
        context.Shaper.Shape(number.ToString(CultureInfo.InvariantCulture), style, structure, scratch);
        var glyphs = scratch.Glyphs;
        for (var i = 0; i < glyphs.Length; i++)
        {
            into.Add(glyphs[i] with { Class = BreakClass.WordNoStart, Rise = rise, Note = i + 1 == glyphs.Length ? number : 0 });
        }
    }

    private void Set(in Pending note, List<NoteLine> into)
    {
        var style = context.Style[StyleName.Footnote];
        var number = Shape([new Text(note.Number.ToString(CultureInfo.InvariantCulture))], style, context.Structure.AddInside(note.Structure, StructureRole.ListLabel));
        inside = true;
        var glyphs = Shape(note.Footnote.Content, style, note.Structure);
        inside = false;
        var width = NoteLine.TextWidth(style, context.Geometry.AreaWidth);
        context.Break(glyphs, width, width, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            into.Add(new() { Number = i == 0 ? number : [], Glyphs = glyphs, Line = lines[i], Style = style });
        }
    }

    private ShapedGlyph[] Shape(IReadOnlyList<Inline> content, TextStyle style, int structure)
    {
        scratch.Clear();
        context.Shaper.Shape(content, style, structure, context.Style.StrongFont, scratch);
        return scratch.Glyphs.ToArray();
    }

    private readonly record struct Pending(int Number, Footnote Footnote, int Structure);
}
