namespace ReportHub.Records;

/// <summary>Last days of the budget law's steps, in calendar days; null where the step before has no date yet (domain.md 3.3).</summary>
/// <param name="GovernmentPublic">The bureau publishes the government's budget or accounts.</param>
/// <param name="DepartmentsApproved">The bureau approves those of the departments.</param>
/// <param name="DepartmentPublic">A department publishes its own.</param>
/// <param name="UnitsApproved">A department approves those of its units.</param>
/// <param name="UnitPublic">A unit publishes its own; null for approvals before the regulation of 2020.</param>
public sealed record BudgetDeadlines(DateOnly GovernmentPublic, DateOnly DepartmentsApproved, DateOnly? DepartmentPublic, DateOnly? UnitsApproved, DateOnly? UnitPublic);
