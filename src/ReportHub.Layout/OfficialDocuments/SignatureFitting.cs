using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// 7.3.5.5, <see cref="SignatureFit.Adjust"/>: when the signature would not stand under the text on its page, the largest distance of lines, in whole twips, at
/// which it does. Found by setting the document into nowhere; where even the least distance does not help, nothing is changed and the last line is carried over.
/// </summary>
internal static class SignatureFitting
{
    private static readonly StyleName[] TextStyles =
        [StyleName.Body, StyleName.Heading1, StyleName.Heading2, StyleName.Heading3, StyleName.Heading4];

    /// <summary>The distance of the text's lines to set the document with; null is the style's.</summary>
    public static Length? PitchFor(ReportDocument document, FontSet fonts)
    {
        if (document.Style.SignatureFit != SignatureFit.Adjust || document.Official?.Signature is null || Fits(document, fonts))
        {
            return null;
        }

        var body = document.Style[StyleName.Body];
        var (least, most) = (Gbt9704.LeastBodyPitch.Scale(body.Size.Emu, Gbt9704.LeastBodyPitchSize.Emu).Twips, body.LinePitch.Twips);
        if (least >= most || !Fits(WithPitch(document, Length.FromTwips(least)), fonts))
        {
            return null;
        }

        // least fits and most does not: halving keeps both true.
        while (most - least > 1)
        {
            var middle = (least + most) / 2;
            (least, most) = Fits(WithPitch(document, Length.FromTwips(middle)), fonts) ? (middle, most) : (least, middle);
        }

        return Length.FromTwips(least);
    }

    /// <summary>The same document with the lines of its text at this distance.</summary>
    public static ReportDocument WithPitch(ReportDocument document, Length pitch)
    {
        var styles = new Dictionary<StyleName, TextStyle>(document.Style.Styles);
        foreach (var name in TextStyles)
        {
            styles[name] = document.Style[name] with { LinePitch = pitch };
        }

        return document with { Style = document.Style with { Styles = styles } };
    }

    private static bool Fits(ReportDocument document, FontSet fonts)
    {
        var flow = new DocumentFlow(new(document, fonts, Foreknowledge.None), new DiscardingSink());
        flow.Set();
        return flow.SignatureFits;
    }
}
