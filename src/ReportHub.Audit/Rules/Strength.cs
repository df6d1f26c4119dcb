namespace ReportHub.Audit;

/// <summary>How strongly a clause speaks (domain.md section 1): only <see cref="Must"/> may be an error.</summary>
public enum Strength
{
    /// <summary>规定.</summary>
    Must,

    /// <summary>一般.</summary>
    Normally,

    /// <summary>推荐, and practice where the clause leaves it open.</summary>
    Recommended,
}
