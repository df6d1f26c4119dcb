using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>出席, 请假, 列席 of minutes (10.3): the label in its own face, wrapped names below the first one.</summary>
internal static class DocxAttendance
{
    public static void Write(DocxContext context, IReadOnlyList<AttendanceList> lists)
    {
        var (text, cell) = (context.Text, context.Geometry.Cell);
        for (var i = 0; i < lists.Count; i++)
        {
            var label = lists[i].Label + "：";
            var indent = cell * Gbt9704.ListIndent;
            var hanging = cell * label.Length;
            text.Begin(new(DocxStyle.Attendance)
            {
                Before = i == 0 ? context.Geometry.Row * Gbt9704.BlankRowsAboveAttendance : null,
                Indent = new(indent + hanging, 0, hanging),
            });
            text.Run(label, new(RunFormat.AttendanceLabel));
            text.Inlines(lists[i].Names, default);
            text.End();
        }
    }
}
