using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>One row of a table; cells that span further rows hang below its lower edge.</summary>
internal sealed class TableRowBox(TableFragment table, SetRow row) : FlowBox
{
    public override void Place(PageCanvas canvas, Length top)
    {
        table.Extend(row, top + Height);
        table.DrawRow(row, canvas, top, asArtifact: false);
        table.Release(row);
    }
}
