namespace ReportHub.Checking;

/// <summary>A rule as it was issued: <paramref name="Title"/> without 《》, <paramref name="Number"/> such as 洛龙财〔2019〕7号, null where none is known.</summary>
public sealed record RegisteredRule(string Title, string? Number = null);
