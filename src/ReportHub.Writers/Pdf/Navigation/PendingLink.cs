using ReportHub.Foundation;

namespace ReportHub.Writers.Pdf;

/// <summary>A link into the document: its object is promised, its target's page may come later.</summary>
internal readonly record struct PendingLink(int Number, int Key, SheetBox Box, int TargetPage, Length TargetY);
