namespace ReportHub.Templates;

/// <summary>
/// A template ready to bind (<c>Checked</c> in the design): names are slot numbers, filters are delegates, fixed text is made once. It exists only
/// without errors.
/// </summary>
internal sealed record TemplatePlan(FrontPlan Front, PlanNode[] Body, IReadOnlyList<AnnexPlan> Annexes, int Frames, IReadOnlyList<TemplateField> Fields);

/// <summary>An annex: its number is its place in the front matter, none when it is the only one.</summary>
internal sealed record AnnexPlan(string Id, int? Number, InlineContent Title, PlanNode[] Content, bool Landscape, bool BoundSeparately);
