namespace ReportHub.Documents;

/// <summary>
/// The elements of an official document around its body (公文要素, GB/T 9704-2012 clause 7), as content without places. What is absent is null or
/// empty and leaves no trace on paper.
/// </summary>
public sealed record OfficialElements
{
    /// <summary>发文机关标志 7.2.4: 机关名称 with 文件, printed red.</summary>
    public required IReadOnlyList<Inline> IssuerMark { get; init; }

    /// <summary>发文字号 7.2.5, as printed: 洛龙财〔2019〕7号. A preview prints a mark in its place.</summary>
    public required IReadOnlyList<Inline> Number { get; init; }

    /// <summary>标题 7.3.1.</summary>
    public required IReadOnlyList<Inline> Title { get; init; }

    /// <summary>Title lines set by the clerk, joined equal to <see cref="Title"/>; null leaves the breaks to the layout.</summary>
    public IReadOnlyList<string>? TitleLines { get; init; }

    /// <summary>主送机关 7.3.2, without the closing colon.</summary>
    public IReadOnlyList<Inline> MainTo { get; init; } = [];

    /// <summary>发文机关署名 and 成文日期 7.3.5.</summary>
    public Signature? Signature { get; init; }

    /// <summary>附注 7.3.6, with its parentheses: （此件公开发布）.</summary>
    public IReadOnlyList<Inline> Note { get; init; } = [];

    /// <summary>版记 7.4; null where the format has none.</summary>
    public Imprint? Imprint { get; init; }
}

/// <summary>How the paper is signed off (7.3.5.1 to 7.3.5.3).</summary>
public enum SignatureVariant
{
    /// <summary>With the seal of one organ: date 4 em from the right, name centred on the date, seal area kept free.</summary>
    SealSingle,

    /// <summary>Without seal: name 2 em from the right, date on the next row, 2 em to the right of the name's first character.</summary>
    NoSeal,
}

/// <summary>署名 and 成文日期.</summary>
public sealed record Signature(SignatureVariant Variant, IReadOnlyList<Inline> Organ, IReadOnlyList<Inline> Date);

/// <summary>版记: 抄送机关 7.4.2 (empty when none), 印发机关 and 印发日期 7.4.3 (with the word 印发).</summary>
public sealed record Imprint(IReadOnlyList<Inline> CopyTo, IReadOnlyList<Inline> PrintOrgan, IReadOnlyList<Inline> PrintDate);

/// <summary>
/// 附件 7.3.7, bound with the document. <paramref name="Id"/> is the template's 代号 and names links; <paramref name="Number"/> is null for a single annex.
/// </summary>
public sealed record Annex(string Id, int? Number, IReadOnlyList<Inline> Title, IReadOnlyList<Block> Content);
