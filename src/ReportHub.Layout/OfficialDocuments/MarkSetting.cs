using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// 发文机关标志 (7.2.4), one line or a stack of names with the word at their right: made smaller in half points until it fits the type area's width and the
/// room given. On preprinted sheets it takes its room and is not drawn.
/// </summary>
internal sealed class MarkSetting
{
    private static readonly Length Step = Length.FromPoints(0.5m);
    private readonly LayoutContext context;
    private readonly IReadOnlyList<Inline>[] names;
    private readonly IReadOnlyList<Inline> word;
    private readonly int[] elements;
    private OneLine[] lines = [];
    private OneLine? wordLine;

    public MarkSetting(LayoutContext context, IssuerMark mark)
    {
        this.context = context;
        names = mark.IsJoint ? [.. mark.Organs] : [mark.Content];
        word = mark.IsJoint ? mark.Word : [];
        elements = new int[names.Length + 1];
        for (var i = 0; i < elements.Length && !context.Document.OnPreprintedHead; i++)
        {
            elements[i] = i < names.Length || word.Count > 0 ? context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id : PageItem.Artifact;
        }

        ShapeIn(context.Style[StyleName.IssuerMark]);
        Size = context.Style[StyleName.IssuerMark].Size;
    }

    public Length Size { get; private set; }

    /// <summary>Width of the longest name, to which all are spread.</summary>
    public Length NamesWidth { get; private set; }

    public bool IsJoint => lines.Length > 1;

    /// <summary>Ink of the first line above its baseline.</summary>
    public Length InkHeight => lines[0].InkHeight;

    /// <summary>Ink of the last line below its baseline.</summary>
    public Length InkDepth => lines[^1].InkDepth;

    /// <summary>From the ink's upper edge to the last baseline.</summary>
    public Length LastBaseline => InkHeight + (Gbt9704.JointMarkPitch(Size) * (lines.Length - 1));

    /// <summary>From the ink's upper edge to where the next element's distance counts from.</summary>
    public Length Height => LastBaseline + Gbt9704.MarkLine(Size) - OneLine.BaselineIn(Gbt9704.MarkLine(Size));

    private Length Width => NamesWidth + (wordLine is { } drawn ? Gbt9704.JointMarkGap(Size) + drawn.Width : Length.Zero);


    /// <summary>Makes the mark as large as the area's width, and a joint one as <paramref name="room"/>, allow.</summary>
    public void Fit(Length room)
    {
        var area = context.Style.Page.AreaWidth;
        var size = Length.Min(Shrunk(area, Width), IsJoint ? Shrunk(room, Height) : Size);
        if (size < Size)
        {
            Size = Length.Max(size, Gbt9704.LeastMarkSize);
            ShapeIn(context.Style[StyleName.IssuerMark].Resized(Size));
        }

        if (Width > area)
        {
            context.Findings.Add(Diagnostic.Error("L140", "发文机关标志缩到三号字仍比版心宽，不能排在一行里。", hint: "用发文机关的规范化简称"));
        }
    }

    public void Place(PageCanvas canvas, Length inkTop)
    {
        if (context.Document.OnPreprintedHead)
        {
            return;
        }

        var left = (canvas.Width - Width) / 2;
        var baseline = inkTop + InkHeight;
        var pitch = Gbt9704.JointMarkPitch(Size);
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i].PlaceSpread(canvas, left, NamesWidth, baseline + (pitch * i));
        }

        // One size throughout, so the middle of the stack is the middle of its baselines.
        wordLine?.Place(canvas, left + NamesWidth + Gbt9704.JointMarkGap(Size), baseline + (pitch * (lines.Length - 1) / 2));
    }

    private void ShapeIn(TextStyle style)
    {
        lines = new OneLine[names.Length];
        NamesWidth = Length.Zero;
        for (var i = 0; i < names.Length; i++)
        {
            lines[i] = OneLine.Shape(context, names[i], style, elements[i]);
            NamesWidth = Length.Max(NamesWidth, lines[i].Width);
        }

        wordLine = word.Count > 0 ? OneLine.Shape(context, word, style, elements[^1]) : null;
    }

    /// <summary>All of a mark grows with its size, so the size that fits follows from the share of room to need, in whole half points.</summary>
    private Length Shrunk(Length room, Length need) => need <= room ? Size : new(Size.Scale(room.Emu, need.Emu).Emu / Step.Emu * Step.Emu);
}
