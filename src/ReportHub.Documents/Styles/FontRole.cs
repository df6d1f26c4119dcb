namespace ReportHub.Documents;

/// <summary>Classes of type that the standard names (domain.md 1.4); files are bound to them by the operator.</summary>
public enum FontRole
{
    /// <summary>仿宋体: body.</summary>
    Fangsong,

    /// <summary>楷体: second level.</summary>
    Kaiti,

    /// <summary>黑体: first level, labels.</summary>
    Heiti,

    /// <summary>宋体: page numbers, and the last resort for a character that no other face has.</summary>
    Songti,

    /// <summary>小标宋体: title and issuer mark.</summary>
    Xiaobiaosong,

    /// <summary>Latin letters and digits beside any of the above; digits are half an em wide.</summary>
    Latin,
}
