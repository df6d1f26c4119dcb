using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.OfficialDocuments.Measured;
using static ReportHub.LayoutTests.OfficialDocuments.SamplePapers;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

public sealed class SignatureFittingTests
{
    [Fact]
    public void Lines_are_set_closer_by_the_least_that_keeps_text_and_signature_on_one_page()
    {
        var adjusted = 0;
        for (var rows = 1; rows < 120; rows++)
        {
            var document = Adjusting(rows);
            var (pages, decisions) = SetWell(document);
            if (decisions.BodyLinePitch is not { } pitch)
            {
                continue;
            }

            adjusted++;
            Assert.InRange(pitch.Points, 27.5, 28.9);
            Assert.False(Fits(document));
            Assert.True(Fits(SignatureFitting.WithPitch(document, pitch)));
            Assert.False(Fits(SignatureFitting.WithPitch(document, pitch + Length.FromTwips(1))));
            var body = Lines(pages.Pages[0]).Where(line => line.Text.StartsWith('文')).ToList();
            Assert.All(body.Zip(body.Skip(1)), pair => Assert.Equal(pitch, pair.Second.Baseline - pair.First.Baseline));
        }

        Assert.InRange(adjusted, 3, 20);
    }

    [Fact]
    public void A_text_whose_signature_fits_or_cannot_be_made_to_fit_is_set_as_without_adjusting()
    {
        var kept = 0;
        for (var rows = 1; rows < 60; rows++)
        {
            var document = Adjusting(rows);
            var (pages, decisions) = SetWell(document);
            if (decisions.BodyLinePitch is null)
            {
                kept++;
                Assert.Equal(Text(SetWell(document with { Style = Style }).Pages), Text(pages));
            }
        }

        Assert.True(kept > 30);
    }

    [Fact]
    public void Lines_that_stand_as_close_as_they_may_are_not_set_closer()
    {
        var styles = Style.Styles.ToDictionary(style => style.Key, style => style.Value with { LinePitch = Length.Min(style.Value.LinePitch, Pt(27.5m)) });
        var tight = Enumerable.Range(1, 60).Select(Adjusting).Select(document => document with { Style = document.Style with { Styles = styles } }).First(document => !Fits(document));
        Assert.Null(SignatureFitting.PitchFor(tight, GridFont.Set));
    }

    private static ReportDocument Adjusting(int rows) =>
        Notice(Prose(new string('文', (rows * 28) - 2))) with { Style = Style with { SignatureFit = SignatureFit.Adjust } };

    private static bool Fits(ReportDocument document)
    {
        var flow = new DocumentFlow(new(document, GridFont.Set), new PagedDocument());
        flow.Set();
        return flow.SignatureFits;
    }

    private static string Text(PagedDocument pages)
    {
        using var text = new StringWriter { NewLine = "\n" };
        PageTree.Write(pages, text);
        return text.ToString();
    }
}
