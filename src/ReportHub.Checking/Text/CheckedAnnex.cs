namespace ReportHub.Checking;

/// <summary>附件 7.3.7: <paramref name="Number"/> as printed, null for a single one; <paramref name="Part"/> of its paragraphs; <paramref name="Paragraph"/> of its title.</summary>
public sealed record CheckedAnnex(int? Number, string Title, int Part, int Paragraph);
