namespace ReportHub.Checking;

/// <summary>优秀12个: what is counted, and how many.</summary>
internal sealed record LabelledCount(string Label, Quantity Quantity);
