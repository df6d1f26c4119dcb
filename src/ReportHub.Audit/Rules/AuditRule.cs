namespace ReportHub.Audit;

/// <summary>
/// One measurable demand of GB/T 9704-2012. <paramref name="Tolerance"/> is in <paramref name="Unit"/> (mm, pt, or empty where nothing is measured);
/// <paramref name="What"/>, <paramref name="Demand"/> and <paramref name="Repair"/> are Chinese, for staff.
/// </summary>
public sealed record AuditRule(string Clause, string What, Strength Strength, Basis Basis, double Tolerance, string Unit, string Demand, string Repair);
