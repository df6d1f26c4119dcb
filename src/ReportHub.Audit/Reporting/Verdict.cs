namespace ReportHub.Audit;

/// <summary>What became of one demand at one place.</summary>
public enum Verdict
{
    /// <summary>符合.</summary>
    Pass,

    /// <summary>错误: a 规定 that is not kept.</summary>
    Error,

    /// <summary>提示: a 一般 or 推荐 that is not kept, or a face that stands in for the one meant.</summary>
    Notice,

    /// <summary>不适用.</summary>
    NotApplicable,
}
