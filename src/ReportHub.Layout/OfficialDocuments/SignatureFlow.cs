using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>发文机关署名, 成文日期 and 附注 (GB/T 9704-2012 7.3.5, 7.3.6), by the columns of domain.md 1.7.</summary>
internal sealed class SignatureFlow(LayoutContext context, Action<FlowBox> add)
{
    public Length OrganWidth { get; private set; }

    public Length DateWidth { get; private set; }

    public Length DateLeft { get; private set; }

    public int BlankRows { get; private set; }

    /// <summary>See <see cref="LayoutDecisions.SignaturePlaces"/>.</summary>
    public IReadOnlyList<SignaturePlace> Places { get; private set; } = [];

    /// <summary>Page of the first row, from 1; 0 without a signature.</summary>
    public int Page { get; private set; }

    /// <summary>Lowest edge of a seal on the last page of the signature: a seal reaches below its date's row, and the imprint stands clear of it.</summary>
    public (int Page, Length Y) SealBottom { get; private set; }

    public void Add(Signature signature, IReadOnlyList<Inline> note)
    {
        var text = new SignatureText(context, signature, SignatureSetting.PrintsNames(context.Style.Edition, signature));
        Check(text, signature);
        var setting = SignatureSetting.Of(text, signature);
        OrganWidth = text.Organs.Length > 0 ? text.Organs[0].Width : Length.Zero;
        (DateWidth, DateLeft, BlankRows, Places) = (text.Date.Width, setting.DateLeft, setting.BlankRows, setting.Places);
        setting.Rows[^1].KeepWithNext = note.Count > 0;
        foreach (var row in setting.Rows)
        {
            row.Placed = Remember;
            add(row);
        }

        AddNote(note);
    }

    private void Remember(PageCanvas canvas, Length bottom)
    {
        Page = Page == 0 ? canvas.Number : Page;
        SealBottom = (canvas.Number, SealBottom.Page == canvas.Number ? Length.Max(SealBottom.Y, bottom) : bottom);
    }

    private void Check(SignatureText text, Signature signature)
    {
        var room = signature.Variant switch
        {
            SignatureVariant.NoSeal => text.AreaWidth - (text.Style.Cell * Gbt9704.UnsealedIndent),
            SignatureVariant.SignatureStamp =>
                text.AreaWidth - (text.Style.Cell * (Gbt9704.StampRightIndent + Gbt9704.PostTitleGap)) - Gbt9704.StampWidth,
            _ => text.AreaWidth,
        };
        foreach (var organ in text.Organs)
        {
            if (organ.Width > room)
            {
                context.Findings.Add(Diagnostic.Error("L142", "署名（或签发人职务）比版心留给它的位置宽，不能排在一行里。", hint: "用发文机关的规范化简称，或职务的规范名称"));
            }
        }

        if (signature.Organs.Count == 0 && signature.Variant != SignatureVariant.SealSingle)
        {
            context.Findings.Add(Diagnostic.Error("L143", "落款没有发文机关署名或签发人职务（GB/T 9704 7.3.5）。", hint: "填写署名，或改用单一机关加盖印章的落款"));
        }
    }

    private void AddNote(IReadOnlyList<Inline> note)
    {
        if (note.Count == 0)
        {
            return;
        }

        var style = context.Style[StyleName.Note];
        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph);
        ParagraphFlow.Add(context, context.Shape(note, style, element.Id), new(style) { FirstLineIndent = style.Cell * Gbt9704.ListIndent }, add);
    }
}
