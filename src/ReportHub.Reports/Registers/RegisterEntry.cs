using ReportHub.Documents;

namespace ReportHub.Reports;

/// <summary>A line of the register of numbers (发文登记簿): every number allotted stands here for ever, a withdrawn one with its reason.</summary>
public sealed record RegisterEntry(DocumentNumber Number, string DocumentId, DocumentState State, string Actor, DateOnly BusinessDate, string? Reason);
