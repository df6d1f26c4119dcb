namespace ReportHub.Checking;

/// <summary>How strongly a rule's source speaks; it gives the finding's severity.</summary>
public enum RuleStrength
{
    /// <summary>规定, and what cannot be true whatever the wording: an error, the paper is not issued.</summary>
    Must,

    /// <summary>一般: a warning.</summary>
    Normally,

    /// <summary>推荐, and what a second look may clear: a notice.</summary>
    Recommended,
}
