using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Docx;

/// <summary>The style of GB/T 9704-2012, typed by hand so that the writers are tested without a template.</summary>
public static class SampleStyle
{
    private static readonly Length Row = Length.FromPoints(28.95m);

    public static StyleSheet Gbt9704 { get; } = new()
    {
        Id = "gbt9704-2012",
        Version = "1.0.0",
        Page = new(Mm(210), Mm(297), Mm(37), Mm(28), Mm(156), Mm(225), MirrorMargins: false),
        Grid = new(GridModel.Cell, Row, 22, 28),
        Styles = new Dictionary<StyleName, TextStyle>
        {
            [StyleName.IssuerMark] = new(FontRole.Xiaobiaosong, Pt(36), Length.Zero, Pt(43.2m), Alignment.Centre, InkColour.Red, 0),
            [StyleName.DocumentNumber] = Text(FontRole.Fangsong, Alignment.Centre, 0),
            [StyleName.Title] = new(FontRole.Xiaobiaosong, Pt(22), Length.Zero, Row, Alignment.Centre, InkColour.Black, 0),
            [StyleName.MainTo] = Text(FontRole.Fangsong, Alignment.Left, 0),
            [StyleName.Body] = Text(FontRole.Fangsong, Alignment.Justify, 2),
            [StyleName.Heading1] = Text(FontRole.Heiti, Alignment.Justify, 2),
            [StyleName.Heading2] = Text(FontRole.Kaiti, Alignment.Justify, 2),
            [StyleName.Heading3] = Text(FontRole.Fangsong, Alignment.Justify, 2),
            [StyleName.Heading4] = Text(FontRole.Fangsong, Alignment.Justify, 2),
            [StyleName.AnnexNote] = Text(FontRole.Fangsong, Alignment.Left, 0),
            [StyleName.Signature] = Text(FontRole.Fangsong, Alignment.Left, 0),
            [StyleName.Note] = Text(FontRole.Fangsong, Alignment.Left, 2),
            [StyleName.AnnexLabel] = Text(FontRole.Heiti, Alignment.Left, 0),
            [StyleName.AnnexTitle] = new(FontRole.Xiaobiaosong, Pt(22), Length.Zero, Row, Alignment.Centre, InkColour.Black, 0),
            [StyleName.TableHeader] = new(FontRole.Heiti, Pt(10.5m), Length.Zero, Pt(15), Alignment.Centre, InkColour.Black, 0),
            [StyleName.TableCell] = new(FontRole.Fangsong, Pt(10.5m), Length.Zero, Pt(15), Alignment.Left, InkColour.Black, 0),
            [StyleName.Imprint] = new(FontRole.Fangsong, Pt(14), Length.Zero, Pt(25), Alignment.Left, InkColour.Black, 0),
            [StyleName.Folio] = new(FontRole.Songti, Pt(14), Length.Zero, Pt(14), Alignment.Right, InkColour.Black, 0),
        },
        StrongFont = FontRole.Heiti,
        Breaking = BreakingMode.Word,
        SealHeight = Mm(42),
        SealBlankRows = 2,
        Duplex = true,
    };

    private static Length Mm(int millimetres) => Length.FromMillimetres(millimetres);

    private static Length Pt(decimal points) => Length.FromPoints(points);

    /// <summary>3号: 16 pt tightened by a quarter of a point, so that 28 fit into 156 mm.</summary>
    private static TextStyle Text(FontRole font, Alignment alignment, int indent) => new(font, Pt(16), Pt(-0.25m), Row, alignment, InkColour.Black, indent);
}
