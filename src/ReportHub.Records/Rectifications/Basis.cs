namespace ReportHub.Records;

/// <summary>What a follow-up rests on.</summary>
public enum Basis
{
    /// <summary>绩效评价.</summary>
    Evaluation,

    /// <summary>绩效考核.</summary>
    Assessment,

    /// <summary>跟踪监控.</summary>
    Monitoring,
}
