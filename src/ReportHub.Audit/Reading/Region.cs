namespace ReportHub.Audit;

/// <summary>A box on a sheet, in millimetres.</summary>
internal sealed record Region(double Left, double Top, double Right, double Bottom)
{
    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;
}
