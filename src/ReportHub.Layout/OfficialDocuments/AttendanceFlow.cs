using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>出席, 请假, 列席 of minutes (10.3): a blank row below text or 附件说明, 2 em in, label in 黑体, names hanging under the first one.</summary>
internal sealed class AttendanceFlow(LayoutContext context, Action<FlowBox> add)
{
    public void Add(IReadOnlyList<AttendanceList> lists)
    {
        for (var i = 0; i < lists.Count; i++)
        {
            AddList(lists[i], i == 0 ? context.Style.Grid.Pitch * Gbt9704.BlankRowsAboveAttendance : Length.Zero);
        }
    }

    private void AddList(AttendanceList list, Length spaceBefore)
    {
        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id;
        var body = context.Style[StyleName.Body];
        var label = context.Shape(list.Label + "：", context.Style[StyleName.AttendanceLabel], element);
        var labelWidth = context.Scratch.Width;
        ParagraphFlow.Add(
            context,
            [.. label, .. context.Shape(list.Names, body, element)],
            new(body)
            {
                Left = (body.Cell * Gbt9704.ListIndent) + labelWidth,
                FirstLineIndent = -labelWidth,
                SpaceBefore = spaceBefore,
            },
            add);
    }
}
