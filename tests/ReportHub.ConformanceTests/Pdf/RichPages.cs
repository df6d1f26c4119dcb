using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.UnitTests.Images;
using static ReportHub.ConformanceTests.Pdf.PageMaker;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>Three pages with every role and item: contents with links ahead, figures, a list, a footnote, and a landscape table with a turned folio.</summary>
internal static class RichPages
{
    public const string LandscapeTitle = "横排表格的标题";
    public const string Folio = "—2—";

    // Where the landscape title and the folio start, in millimetres of the page as read.
    public const decimal TitleX = 60;
    public const decimal TitleY = 30;
    public const decimal FolioX = 12;
    public const decimal FolioY = 28;

    public static PagedDocument Set(FontSet fonts)
    {
        var maker = new PageMaker(fonts);
        SetFront(maker);
        SetLandscape(maker);
        maker.Draw(maker.Element(StructureRole.Heading1).Id, FontRole.Heiti, 16, 28, 50, "二、结果运用");
        maker.AddPage();
        return maker.End(new(1, "一、考核情况", 1, Millimetres(60)), new(2, LandscapeTitle, 2, Millimetres(25)), new(1, "二、结果运用", 3, Millimetres(45)));
    }

    public static ImageAsset AlphaPicture(int side = 64) => Read("透明.png", new SamplePng(
        side, side, PngColour.RgbAlpha, 8, (x, y, channel) => channel == 3 ? (x < side / 2 ? 255 : 0) : SamplePng.Quarters(x, y, channel, side)).Build());

    public static ImageAsset Read(string name, byte[] file)
    {
        var outcome = ImageReader.Read(name, file);
        Assert.Empty(outcome.Findings);
        return outcome.Value!;
    }

    private static void SetFront(PageMaker maker)
    {
        var contents = maker.Element(StructureRole.TableOfContents);
        foreach (var (title, page, y) in ((string, int, decimal)[])[("一、考核情况", 1, 60), ("二、结果运用", 3, 45)])
        {
            var link = maker.Element(StructureRole.Link, maker.Element(StructureRole.Reference, maker.Element(StructureRole.ContentsItem, contents)));
            var row = 30 + (8 * page);
            maker.Draw(link.Id, FontRole.Fangsong, 16, 28, row, title);
            maker.Item(new PageLink(link.Id, page, Millimetres(y), Millimetres(28), Millimetres(row - 6), Millimetres(60), Millimetres(8)));
        }

        maker.Draw(maker.Element(StructureRole.Heading1).Id, FontRole.Heiti, 16, 28, 66, "一、考核情况");
        SetList(maker);
        SetFigures(maker);
        SetNote(maker);
        maker.AddPage();
    }

    private static void SetList(PageMaker maker)
    {
        var list = maker.Element(StructureRole.List);
        for (var i = 1; i <= 2; i++)
        {
            var item = maker.Element(StructureRole.ListItem, list);
            maker.Draw(maker.Element(StructureRole.ListLabel, item).Id, FontRole.Fangsong, 16, 28, 70 + (8 * i), $"{i}.");
            maker.Draw(maker.Element(StructureRole.Paragraph, maker.Element(StructureRole.ListBody, item)).Id, FontRole.Fangsong, 16, 40, 70 + (8 * i), "列表内容");
        }
    }

    private static void SetFigures(PageMaker maker)
    {
        var figure = maker.Element(StructureRole.Figure, shows: "四色方块");
        maker.Item(new Picture(figure.Id, AlphaPicture(), Millimetres(28), Millimetres(100), Millimetres(40), Millimetres(40)));
        maker.Draw(maker.Element(StructureRole.Paragraph, maker.Element(StructureRole.Caption)).Id, FontRole.Fangsong, 12, 28, 150, "图1 四色方块");
        var photo = maker.Element(StructureRole.Figure, shows: "照片");
        maker.Item(new Picture(photo.Id, Read("照片.jpg", SampleJpeg.Turned(ImageOrientation.RightTop)), Millimetres(100), Millimetres(100), Millimetres(40), Millimetres(40)));
    }

    private static void SetNote(PageMaker maker)
    {
        var paragraph = maker.Element(StructureRole.Paragraph);
        maker.Draw(paragraph.Id, FontRole.Fangsong, 16, 28, 170, "正文带脚注");
        maker.Draw(maker.Element(StructureRole.Reference, paragraph).Id, FontRole.Fangsong, 8, 60, 167, "1");
        maker.Draw(maker.Element(StructureRole.Note).Id, FontRole.Fangsong, 9, 28, 250, "1 脚注的内容");
    }

    private static void SetLandscape(PageMaker maker)
    {
        maker.Draw(maker.Element(StructureRole.Heading2).Id, FontRole.Heiti, 16, TitleX, TitleY, LandscapeTitle);
        var table = maker.Element(StructureRole.Table);
        for (var row = 0; row < 3; row++)
        {
            var line = maker.Element(StructureRole.TableRow, table);
            for (var column = 0; column < 4; column++)
            {
                var scope = row == 0 ? HeaderScope.Column : HeaderScope.Row;
                var cell = maker.Element(row == 0 || column == 0 ? StructureRole.TableHeaderCell : StructureRole.TableDataCell, line, scope: scope);
                maker.Draw(cell.Id, FontRole.Fangsong, 12, 40 + (50 * column), 50 + (10 * row), row == 0 ? "项目" : $"{row}.{column}分");
                maker.Item(new Rule(PageItem.Artifact, InkColour.Black, Millimetres(38 + (50 * column)), Millimetres(54 + (10 * row)), Millimetres(50), Millimetres(0.25m)));
            }
        }

        maker.Draw(PageItem.Artifact, FontRole.Songti, 14, FolioX, FolioY, Folio, turned: true);
        maker.AddPage(PageOrientation.Landscape);
    }
}
