using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>Figures: an inline picture on a line of its own, as large as our pages show it, and its caption below.</summary>
internal sealed class DocxFigures(DocxContext context)
{
    private readonly DocxText text = context.Text;
    private readonly MarkupBuffer xml = context.Text.Xml;
    private readonly LayoutDecisions decisions = context.Decisions;
    private int next;

    public void Add(Figure figure, bool keepNext)
    {
        if (next >= decisions.FigureSizes.Count)
        {
            throw new ArgumentException($"The decisions hold no size for figure {next + 1}; they belong to another document.", nameof(figure));
        }

        var size = decisions.FigureSizes[next++];
        text.Begin(new(DocxStyle.Figure) { Before = Space, KeepNext = keepNext || figure.Caption is not null });
        WritePicture(figure, size);
        text.End();
        if (figure.Caption is { } caption)
        {
            context.Captions.Figure(caption, keepNext);
        }

        text.SpaceNext(Space);
    }

    /// <summary>White above a figure and below its caption.</summary>
    private long Space => context.Geometry.Row * ReportMetrics.FigureHalfRows / 2;

    private void WritePicture(Figure figure, FigureSize size)
    {
        xml.Raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent"u8);
        xml.Attribute("cx"u8, size.Width.Emu).Attribute("cy"u8, size.Height.Emu).Raw("/><wp:docPr"u8);
        xml.Attribute("id"u8, next).Attribute("name"u8, figure.Image.Name).Attribute("descr"u8, figure.AlternativeText);
        xml.Raw("/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr"u8);
        xml.Attribute("id"u8, next).Attribute("name"u8, figure.Image.Name).Raw("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip"u8);
        xml.Attribute("r:embed"u8, context.Media.IdOf(figure.Image)).Raw("/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"u8);
        xml.Attribute("cx"u8, size.Width.Emu).Attribute("cy"u8, size.Height.Emu);
        xml.Raw("/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"u8);
    }
}
