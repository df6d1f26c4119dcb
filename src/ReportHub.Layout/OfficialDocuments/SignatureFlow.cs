using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>发文机关署名, 成文日期 and 附注 (GB/T 9704-2012 7.3.5, 7.3.6), by the columns of domain.md 1.7.</summary>
internal sealed class SignatureFlow(LayoutContext context, Action<FlowBox> add)
{
    /// <summary>Name and date stand slightly below the seal's centre (7.3.5.1); domain.md 1.7 computes 5 mm.</summary>
    private static readonly Length SealCentreAboveDate = Length.FromMillimetres(5);

    public Length OrganWidth { get; private set; }

    public Length DateWidth { get; private set; }

    public int BlankRows { get; private set; }

    /// <summary>Page of the name, from 1; 0 without a signature.</summary>
    public int Page { get; private set; }

    private Length AreaWidth => context.Style.Page.AreaWidth;

    public void Add(Signature signature, IReadOnlyList<Inline> note)
    {
        var style = context.Style[StyleName.Signature];
        var organ = context.Shape(signature.Organs[0], style, context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id);
        OrganWidth = context.Scratch.Width;
        var date = context.Shape(signature.Date, style, context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id);
        DateWidth = context.Scratch.Width;
        BlankRows = signature.Variant == SignatureVariant.SealSingle ? context.Style.SealBlankRows : Gbt9704.BlankRowsAboveUnsealedSignature;
        var (organLeft, dateLeft) = signature.Variant switch
        {
            SignatureVariant.SealSingle => Sealed(style),
            SignatureVariant.NoSeal => Unsealed(style),
            _ => throw new InvalidOperationException($"No columns for {signature.Variant}."),
        };
        AddLine(organ, style, organLeft, OrganWidth, context.Style.Grid.Pitch * BlankRows, keepWithNext: true, (canvas, _) => Page = canvas.Number);
        var seal = signature.Variant == SignatureVariant.SealSingle ? ReserveSeal(dateLeft) : null;
        AddLine(date, style, dateLeft, DateWidth, Length.Zero, keepWithNext: note.Count > 0, seal);
        AddNote(note);
    }

    /// <summary>7.3.5.1: the date 4 em from the right, the name centred on it, but never beyond the area's edge.</summary>
    private (Length Organ, Length Date) Sealed(TextStyle style)
    {
        var date = AreaWidth - (style.Cell * Gbt9704.SealedDateRightIndent) - DateWidth;
        var organ = date + ((DateWidth - OrganWidth) / 2);
        return (Length.Min(organ, AreaWidth - OrganWidth), date);
    }

    /// <summary>7.3.5.2: the name 2 em from the right and the date 2 em right of its start; a longer date stands 2 em from the right, the name 2 em left of its start.</summary>
    private (Length Organ, Length Date) Unsealed(TextStyle style)
    {
        var indent = style.Cell * Gbt9704.UnsealedIndent;
        var organ = AreaWidth - indent - OrganWidth;
        var date = organ + indent;
        var dateAtEdge = AreaWidth - indent - DateWidth;
        return date <= dateAtEdge ? (organ, date) : (dateAtEdge - indent, dateAtEdge);
    }

    private Action<PageCanvas, Length> ReserveSeal(Length dateLeft)
    {
        var size = context.Style.SealHeight;
        var centre = dateLeft + (DateWidth / 2);
        return (canvas, top) => canvas.Items.Add(
            new SealArea(PageItem.Artifact, canvas.Left + centre - (size / 2), top - SealCentreAboveDate - (size / 2), size, size));
    }

    private void AddLine(ShapedGlyph[] glyphs, TextStyle style, Length left, Length width, Length spaceBefore, bool keepWithNext, Action<PageCanvas, Length>? placed) =>
        add(new LineBox
        {
            Glyphs = glyphs,
            Line = new(0, glyphs.Length, width, Last: true),
            Alignment = Alignment.Left,
            Left = left,
            Width = width,
            Height = style.LinePitch,
            SpaceBefore = spaceBefore,
            KeepWithNext = keepWithNext,
            Placed = placed,
        });

    private void AddNote(IReadOnlyList<Inline> note)
    {
        if (note.Count == 0)
        {
            return;
        }

        var style = context.Style[StyleName.Note];
        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph);
        ParagraphFlow.Add(context, context.Shape(note, style, element.Id), new(style) { FirstLineIndent = style.Cell * 2 }, add);
    }
}
