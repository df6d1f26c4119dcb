namespace ReportHub.Records;

/// <summary>What must hold of a note: a place in its section.</summary>
internal static class WorkNoteCheck
{
    public static void Run(RecordCheck<WorkNote> check)
    {
        if (check.Value.Order < 1)
        {
            check.Fail("R314", "/order", $"序号是 {check.Value.Order}。", "序号从 1 起");
        }
    }
}
