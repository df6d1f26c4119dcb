using ReportHub.Documents;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>
/// What a clerk asks when a draft is made; <paramref name="Facts"/> without registration facts, <paramref name="Subject"/> the id of the one record the paper
/// is about, where its dataset tells of one.
/// </summary>
public sealed record CreateDocument(TemplateId Template, int FiscalYear, DocumentFacts Facts, string? Subject = null);

/// <summary>What is fixed at 登记: <paramref name="OrganCode"/> 机关代字, copies, planned print date.</summary>
public sealed record RegisterDocument(string DocumentId, string OrganCode, int Copies, DateOnly PrintDate);

/// <summary>A document and whether the request had been answered before.</summary>
public sealed record DocumentAnswer(IssuedDocument Document, bool Repeated);
