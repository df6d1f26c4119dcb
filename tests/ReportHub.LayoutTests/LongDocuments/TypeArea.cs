using ReportHub.Documents;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.LongDocuments;

/// <summary>Whether what a page shows keeps to the type area; folio, running head and preview mark stand outside it on purpose.</summary>
internal static class TypeArea
{
    public static void RequireInside(Page page)
    {
        var geometry = page.Orientation == PageOrientation.Landscape ? Style.Page.Turned() : Style.Page;
        var (top, bottom, left, right) = (geometry.Top - Slack, geometry.AreaBottom + Slack, geometry.Left - Slack, geometry.Left + geometry.AreaWidth + Slack);
        foreach (var item in page.Items)
        {
            var (x, y, end, foot) = item switch
            {
                GlyphRun run => (run.X, run.Baseline - run.Size.Scale(88, 100), EndOf(run) - Pt(0.5m), run.Baseline + run.Size.Scale(12, 100)),
                Rule rule => (rule.X, rule.Y, rule.X + rule.Width, rule.Y + rule.Height),
                Picture picture => (picture.X, picture.Y, picture.X + picture.Width, picture.Y + picture.Height),
                _ => (left, top, right, bottom),
            };
            var outside = item is GlyphRun { Structure: PageItem.Artifact } mark && (mark.Turned || mark.Baseline < geometry.Top || mark.Baseline > geometry.AreaBottom);
            Assert.True(outside || (x >= left && y >= top && end <= right && foot <= bottom), $"page {page.Number}: {item} from {x} {y} to {end} {foot}");
        }
    }

    /// <summary>Em boxes are a quarter of a point larger than the cells the grid counts.</summary>
    private static Foundation.Length Slack => Pt(0.3m);
}
