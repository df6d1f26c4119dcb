namespace ReportHub.Checking;

/// <summary>What is known about a paper from outside its text; every part may be missing, and is then taken from the text where that says it.</summary>
public sealed record CheckContext
{
    public static CheckContext Nothing { get; } = new();

    /// <summary>The year the paper is about.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>成文日期.</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>文种: 通报, 通知, 报告, …</summary>
    public string? Kind { get; init; }

    /// <summary>发文机关, full name.</summary>
    public string? Issuer { get; init; }

    /// <summary>Rules in force with their official titles and numbers.</summary>
    public IReadOnlyList<RegisteredRule> Rules { get; init; } = [];
}
