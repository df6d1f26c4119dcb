using ReportHub.Audit;
using static ReportHub.UnitTests.Audit.TinyPdf;

namespace ReportHub.UnitTests.Audit;

/// <summary>Clause 8: a landscape table keeps the folio where it is and has its head at the left edge, however the file turns the page.</summary>
public sealed class TurnedPageTests
{
    private const double Point = 72 / 25.4;

    /// <summary>Folio at 165 mm from the left and 271 mm from the top of the portrait sheet; the table's text begins at 60 mm and 200 mm.</summary>
    private static readonly (double X, double Y) Folio = (165, 271);
    private static readonly (double X, double Y) Table = (60, 200);

    public static TheoryData<string> Ways => ["turned text", "Rotate 90", "landscape box"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_way_to_turn_a_page_gives_the_same_sheet(string way)
    {
        var sheet = SheetReader.Read(Assert.Single(PdfMeasurer.Measure(Of(Page(way)))));
        Assert.Equal(210, sheet.Width, 0.1);
        Assert.Equal(297, sheet.Height, 0.1);
        Assert.Equal(way != "turned text", sheet.IsShownLandscape);
        var folio = Assert.Single(sheet.Runs);
        Assert.Equal("-3-", folio.Text);
        Assert.Equal(Folio.X, folio.Left, 0.1);
        Assert.Equal(Folio.Y, folio.Baseline, 0.1);
        Assert.True(folio.InkTop < folio.Baseline && folio.InkTop > folio.Baseline - 5);
        Assert.Equal("Table".Length, sheet.LettersWithHeadLeft);
        Assert.Equal(0, sheet.LettersWithHeadRight);
        Assert.True(sheet.IsTurned);
        Assert.InRange(sheet.TurnedInk!.Right, Table.X - 0.3, Table.X + 1);
        Assert.InRange(sheet.TurnedInk.Bottom, Table.Y - 1, Table.Y + 0.3);
    }

    [Fact]
    public void A_head_at_the_right_edge_is_seen()
    {
        var page = new TinyPage(A4Width, A4Height, 0, Text("Table", 12, 100, 500, "0 -1 1 0"));
        var sheet = SheetReader.Read(Assert.Single(PdfMeasurer.Measure(Of(page))));
        Assert.Equal("Table".Length, sheet.LettersWithHeadRight);
    }

    private static TinyPage Page(string way)
    {
        var (folioX, folioY) = (Folio.X * Point, (297 - Folio.Y) * Point);
        var (tableX, tableY) = (Table.X * Point, (297 - Table.Y) * Point);
        var portrait = Text("- 3 -", 14, folioX, folioY) + Text("Table", 12, tableX, tableY, "0 1 -1 0");
        return way switch
        {
            "turned text" => new(A4Width, A4Height, 0, portrait),
            "Rotate 90" => new(A4Width, A4Height, 90, portrait),
            // The shown page is the sheet turned with the clock: x counts from the sheet's lower edge, y from its right edge.
            "landscape box" => new(A4Height, A4Width, 0, Text("- 3 -", 14, folioY, (210 - Folio.X) * Point, "0 -1 1 0") + Text("Table", 12, tableY, (210 - Table.X) * Point)),
            _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No such way."),
        };
    }
}
