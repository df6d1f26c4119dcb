namespace ReportHub.Documents;

/// <summary>
/// The elements of an official document around its body (公文要素, GB/T 9704-2012 clause 7), as content without places. What is absent is null or
/// empty and leaves no trace on paper.
/// </summary>
public sealed record OfficialElements
{
    /// <summary>Which layout of the standard: 文件 (clause 7), 信函 (10.1), 命令 (10.2) or 纪要 (10.3).</summary>
    public OfficialFormat Format { get; init; }

    /// <summary>份号 7.2.1, as printed: six Arabic digits; null where copies are not counted.</summary>
    public string? CopyNumber { get; init; }

    /// <summary>密级和保密期限 7.2.2, as printed: 秘密★5年. Secret papers never enter this product; the element is there so that the layout is whole.</summary>
    public IReadOnlyList<Inline> Secrecy { get; init; } = [];

    /// <summary>紧急程度 7.2.3: 特急 or 加急.</summary>
    public IReadOnlyList<Inline> Urgency { get; init; } = [];

    /// <summary>发文机关标志 7.2.4.</summary>
    public required IssuerMark IssuerMark { get; init; }

    /// <summary>发文字号 7.2.5, as printed: 洛龙财〔2019〕7号; 令号 of an order: 第1号. A preview prints a mark in its place.</summary>
    public required IReadOnlyList<Inline> Number { get; init; }

    /// <summary>签发人 7.2.6, one entry a name; not empty exactly in an upward document (上行文).</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Signers { get; init; } = [];

    /// <summary>标题 7.3.1; empty in an order, which has none.</summary>
    public required IReadOnlyList<Inline> Title { get; init; }

    /// <summary>Title lines set by the clerk, joined equal to <see cref="Title"/>; null leaves the breaks to the layout.</summary>
    public IReadOnlyList<string>? TitleLines { get; init; }

    /// <summary>主送机关 7.3.2, without the closing colon.</summary>
    public IReadOnlyList<Inline> MainTo { get; init; } = [];

    /// <summary>7.3.2: 主送机关 stand in the imprint because the list would push the body off page 1.</summary>
    public bool MainToInImprint { get; init; }

    /// <summary>出席, 请假, 列席 of minutes (10.3), in this order, above or below the body as the organ has it.</summary>
    public IReadOnlyList<AttendanceList> Attendance { get; init; } = [];

    /// <summary>发文机关署名 and 成文日期 7.3.5.</summary>
    public Signature? Signature { get; init; }

    /// <summary>附注 7.3.6, with its parentheses: （此件公开发布）.</summary>
    public IReadOnlyList<Inline> Note { get; init; } = [];

    /// <summary>版记 7.4; null where the format has none.</summary>
    public Imprint? Imprint { get; init; }
}

/// <summary>Layouts of an official document.</summary>
public enum OfficialFormat
{
    /// <summary>文件, clause 7.</summary>
    Document,

    /// <summary>信函, 10.1.</summary>
    Letter,

    /// <summary>命令（令）, 10.2.</summary>
    Order,

    /// <summary>纪要, 10.3.</summary>
    Minutes,
}

/// <summary>
/// 发文机关标志 7.2.4. One organ is printed as one line, organ and word together; several (联合行文) stand below each other, the host first, spread to
/// one width, with <paramref name="Word"/> at their right, vertically centred. <paramref name="Word"/> is 文件, 令, 纪要 or empty.
/// </summary>
public sealed record IssuerMark(IReadOnlyList<IReadOnlyList<Inline>> Organs, IReadOnlyList<Inline> Word)
{
    public bool IsJoint => Organs.Count > 1;

    /// <summary>The mark of one organ, its word included: 洛阳市洛龙区财政局文件.</summary>
    public static IssuerMark Of(IReadOnlyList<Inline> text) => new([text], []);

    /// <summary>All of it in reading order.</summary>
    public IReadOnlyList<Inline> Content => [.. Organs.SelectMany(organ => organ), .. Word];
}

/// <summary>One label of minutes with its names: 出席, without the colon.</summary>
public sealed record AttendanceList(string Label, IReadOnlyList<Inline> Names);

/// <summary>How the paper is signed off (7.3.5.1 to 7.3.5.3).</summary>
public enum SignatureVariant
{
    /// <summary>With the seal of one organ: date 4 em from the right, name centred on the date, seal area kept free.</summary>
    SealSingle,

    /// <summary>Without seal: name 2 em from the right, date on the next row, 2 em to the right of the name's first character.</summary>
    NoSeal,

    /// <summary>With the seals of several organs (7.3.5.1): names in order and aligned, each with its own seal; the last seal presses name and date.</summary>
    SealJoint,

    /// <summary>With a signature stamp (7.3.5.3): stamp 4 em from the right, post title 2 em left of it, date a blank row below, 4 em from the right.</summary>
    SignatureStamp,
}

/// <summary>
/// 署名 and 成文日期. <paramref name="Organs"/>: the host first; with <see cref="SignatureVariant.SignatureStamp"/> the post titles (职务) of those who sign,
/// whose stamps are room kept free. Empty where only the date is printed (single issuer of the 1999 standard).
/// </summary>
public sealed record Signature(SignatureVariant Variant, IReadOnlyList<IReadOnlyList<Inline>> Organs, IReadOnlyList<Inline> Date)
{
    /// <summary>The signature of one organ.</summary>
    public Signature(SignatureVariant variant, IReadOnlyList<Inline> organ, IReadOnlyList<Inline> date)
        : this(variant, [organ], date)
    {
    }
}

/// <summary>
/// 版记: 抄送机关 7.4.2 (empty when none), 印发机关 and 印发日期 7.4.3 (with the word 印发; both empty in a letter, whose imprint has neither them nor lines).
/// </summary>
public sealed record Imprint(IReadOnlyList<Inline> CopyTo, IReadOnlyList<Inline> PrintOrgan, IReadOnlyList<Inline> PrintDate)
{
    /// <summary>主题词 of GB/T 9704-1999; the 2012 standard has none.</summary>
    public IReadOnlyList<Inline> SubjectWords { get; init; } = [];
}

/// <summary>
/// 附件 7.3.7. <paramref name="Id"/> is the template's 代号 and names links; <paramref name="Number"/> is null for a single annex.
/// </summary>
public sealed record Annex(string Id, int? Number, IReadOnlyList<Inline> Title, IReadOnlyList<Block> Content)
{
    /// <summary>Pages of their own kind, landscape for a wide table; null takes the pages of the text.</summary>
    public PartStyle? Pages { get; init; }

    /// <summary>Not bound with the document: row 1 carries 发文字号 before 附件 and its number (7.3.7).</summary>
    public bool BoundSeparately { get; init; }
}
