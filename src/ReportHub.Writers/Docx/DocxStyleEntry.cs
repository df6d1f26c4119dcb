using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>
/// A paragraph style: its id in the file, the name a person sees, the style of the sheet it comes from. Chinese Word shows its own Normal, page number and
/// signature styles as 正文, 页码 and 签名, so none of ours has such a name. Where Word has a style of that meaning it is Word's: <see cref="IsBuiltIn"/>.
/// </summary>
internal sealed record DocxStyleEntry(DocxStyle Style, string Id, string Name, StyleName Source)
{
    /// <summary>In the order of <see cref="DocxStyle"/>.</summary>
    public static readonly IReadOnlyList<DocxStyleEntry> All =
    [
        new(DocxStyle.CopyNumber, "CopyNumber", "份号", StyleName.CopyNumber),
        new(DocxStyle.Classification, "Classification", "密级和紧急程度", StyleName.Classification),
        new(DocxStyle.IssuerMark, "IssuerMark", "发文机关标志", StyleName.IssuerMark),
        new(DocxStyle.DocumentNumber, "DocumentNumber", "发文字号", StyleName.DocumentNumber),
        new(DocxStyle.LetterNumber, "LetterNumber", "信函发文字号", StyleName.DocumentNumber),
        new(DocxStyle.RedRule, "RedRule", "版头分隔线", StyleName.DocumentNumber),
        new(DocxStyle.RedRuleRoom, "RedRuleRoom", "版头分隔线位置", StyleName.DocumentNumber),
        new(DocxStyle.LetterRule, "LetterRule", "信函双线", StyleName.DocumentNumber),
        new(DocxStyle.Title, "Title", "Title", StyleName.Title) { IsBuiltIn = true },
        new(DocxStyle.Subtitle, "Subtitle", "Subtitle", StyleName.Subtitle) { IsBuiltIn = true },
        new(DocxStyle.MainTo, "MainTo", "主送机关", StyleName.MainTo),
        new(DocxStyle.Body, "OfficialBody", "公文正文", StyleName.Body),
        new(DocxStyle.Heading1, "Heading1", "heading 1", StyleName.Heading1) { IsBuiltIn = true },
        new(DocxStyle.Heading2, "Heading2", "heading 2", StyleName.Heading2) { IsBuiltIn = true },
        new(DocxStyle.Heading3, "Heading3", "heading 3", StyleName.Heading3) { IsBuiltIn = true },
        new(DocxStyle.Heading4, "Heading4", "heading 4", StyleName.Heading4) { IsBuiltIn = true },
        new(DocxStyle.Figure, "Figure", "插图", StyleName.Caption),
        new(DocxStyle.Caption, "Caption", "caption", StyleName.Caption) { IsBuiltIn = true },
        new(DocxStyle.AnnexNote, "AnnexNote", "附件说明", StyleName.AnnexNote),
        new(DocxStyle.Attendance, "Attendance", "出席名单", StyleName.Body),
        new(DocxStyle.SignatureName, "SignatureName", "发文机关署名", StyleName.Signature),
        new(DocxStyle.SignatureDate, "SignatureDate", "成文日期", StyleName.Signature),
        new(DocxStyle.Note, "OfficialNote", "附注", StyleName.Note),
        new(DocxStyle.AnnexLabel, "AnnexLabel", "附件标识", StyleName.AnnexLabel),
        new(DocxStyle.AnnexTitle, "AnnexTitle", "附件标题", StyleName.AnnexTitle),
        new(DocxStyle.TableHeader, "TableHeader", "表头", StyleName.TableHeader),
        new(DocxStyle.TableCell, "TableCell", "表格文字", StyleName.TableCell),
        new(DocxStyle.SubjectWords, "SubjectWords", "主题词", StyleName.Classification),
        new(DocxStyle.CopyTo, "CopyTo", "抄送机关", StyleName.Imprint),
        new(DocxStyle.PrintLine, "PrintLine", "印发机关和印发日期", StyleName.Imprint),
        new(DocxStyle.CoverTitle, "CoverTitle", "封面标题", StyleName.CoverTitle),
        new(DocxStyle.CoverText, "CoverText", "封面文字", StyleName.CoverText),
        new(DocxStyle.ContentsTitle, "TOCHeading", "TOC Heading", StyleName.ContentsTitle) { IsBuiltIn = true },
        new(DocxStyle.Contents1, "TOC1", "toc 1", StyleName.Contents1) { IsBuiltIn = true },
        new(DocxStyle.Contents2, "TOC2", "toc 2", StyleName.Contents2) { IsBuiltIn = true },
        new(DocxStyle.Contents3, "TOC3", "toc 3", StyleName.Contents3) { IsBuiltIn = true },
        new(DocxStyle.FootnoteText, "FootnoteText", "footnote text", StyleName.Footnote) { IsBuiltIn = true },
        new(DocxStyle.RunningHead, "Header", "header", StyleName.RunningHead) { IsBuiltIn = true },
        new(DocxStyle.Folio, "Folio", "公文页码", StyleName.Folio),
        new(DocxStyle.PreviewMark, "PreviewMark", "预览标记", StyleName.TableHeader),
        new(DocxStyle.Anchor, "Anchor", "版记定位", StyleName.Body),
    ];

    /// <summary>Word knows a style of this name.</summary>
    public bool IsBuiltIn { get; init; }

    public static DocxStyleEntry Of(DocxStyle style) => All[(int)style];

    public static DocxStyle Heading(int level) => DocxStyle.Heading1 + (level - 1);
}
