using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>The red double lines of a letter (10.1): 170 mm, centred on the type area or on the paper as the style sheet says.</summary>
internal static class DoubleRule
{
    public static readonly Length Height = Gbt9704.LetterThickRule + Gbt9704.LetterRuleGap + Gbt9704.LetterThinRule;

    /// <summary>Draws the pair with its upper edge at <paramref name="top"/>; nothing on preprinted sheets.</summary>
    public static void Place(LayoutContext context, PageCanvas canvas, Length top, bool thickAbove)
    {
        if (context.Document.OnPreprintedHead)
        {
            return;
        }

        var (upper, lower) = thickAbove ? (Gbt9704.LetterThickRule, Gbt9704.LetterThinRule) : (Gbt9704.LetterThinRule, Gbt9704.LetterThickRule);
        var left = context.Style.LetterRulesCentredOnPaper
            ? (canvas.PaperWidth - Gbt9704.LetterRuleWidth) / 2
            : canvas.Left + ((canvas.Width - Gbt9704.LetterRuleWidth) / 2);
        canvas.Items.Add(new Rule(PageItem.Artifact, InkColour.Red, left, top, Gbt9704.LetterRuleWidth, upper));
        canvas.Items.Add(new Rule(PageItem.Artifact, InkColour.Red, left, top + upper + Gbt9704.LetterRuleGap, Gbt9704.LetterRuleWidth, lower));
    }
}
