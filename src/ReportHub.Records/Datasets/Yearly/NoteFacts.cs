namespace ReportHub.Records;

/// <summary>The points of a year's report that are words: organisation, problems, plans, suggestions.</summary>
internal static class NoteFacts
{
    /// <summary>Finding R613 when the year has no problem or no plan.</summary>
    public static Fact.Group Of(RecordSource source, WorkFrame frame)
    {
        var notes = source.List(WorkNote.Kind, RecordJsonContext.Default.WorkNote).Where(note => note.Value.FiscalYear == frame.FiscalYear).OrderBy(note => note.Value.Order).ToList();
        Demand(WorkNoteSection.Problem, "存在的问题");
        Demand(WorkNoteSection.Plan, "下步打算");
        return Fact.Of(
            frame.Basis,
            ("organisation", Of(WorkNoteSection.Organisation)),
            ("problems", Of(WorkNoteSection.Problem)),
            ("plans", Of(WorkNoteSection.Plan)),
            ("suggestions", Of(WorkNoteSection.Suggestion)));

        Fact.Many Of(WorkNoteSection section) => new(
            [.. notes.Where(note => note.Value.Section == section).Select(note => (Fact)Fact.Of([note.Ref], ("heading", note.Value.Heading), ("text", note.Value.Text)))]);

        void Demand(WorkNoteSection section, string words)
        {
            if (!notes.Any(note => note.Value.Section == section))
            {
                source.Findings.Error("R613", WorkNote.Kind, "", "", $"{frame.FiscalYear} 年度的报告没有“{words}”（{WorkNote.Kind}，{section}）。", $"录入至少一条“{words}”");
            }
        }
    }
}
