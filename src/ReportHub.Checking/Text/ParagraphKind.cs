namespace ReportHub.Checking;

/// <summary>What a paragraph is in its paper (GB/T 9704-2012 clause 7).</summary>
public enum ParagraphKind
{
    /// <summary>What stands above the title: 发文机关标志, 发文字号, 签发人.</summary>
    Head,

    Title,

    /// <summary>主送机关, its closing colon included where the source has one.</summary>
    MainTo,

    /// <summary>A heading on a line of its own; a run-in heading belongs to its <see cref="Body"/> paragraph.</summary>
    Heading,

    Body,

    Caption,

    Table,

    /// <summary>附件说明, all names in one paragraph each.</summary>
    AttachmentNote,

    Signature,

    Date,

    /// <summary>附注 and 脚注.</summary>
    Note,

    AnnexTitle,
}
