using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>
/// A paragraph style: its id in the file, the name a person sees, the style of the sheet it comes from. Chinese Word shows its own Normal, page number and
/// signature styles as 正文, 页码 and 签名, so none of ours has such a name.
/// </summary>
internal sealed record DocxStyleEntry(DocxStyle Style, string Id, string Name, StyleName Source)
{
    /// <summary>In the order of <see cref="DocxStyle"/>.</summary>
    public static readonly IReadOnlyList<DocxStyleEntry> All =
    [
        new(DocxStyle.IssuerMark, "IssuerMark", "发文机关标志", StyleName.IssuerMark),
        new(DocxStyle.DocumentNumber, "DocumentNumber", "发文字号", StyleName.DocumentNumber),
        new(DocxStyle.RedRule, "RedRule", "版头分隔线", StyleName.DocumentNumber),
        new(DocxStyle.Title, "Title", "Title", StyleName.Title),
        new(DocxStyle.MainTo, "MainTo", "主送机关", StyleName.MainTo),
        new(DocxStyle.Body, "OfficialBody", "公文正文", StyleName.Body),
        new(DocxStyle.Heading1, "Heading1", "heading 1", StyleName.Heading1),
        new(DocxStyle.Heading2, "Heading2", "heading 2", StyleName.Heading2),
        new(DocxStyle.Heading3, "Heading3", "heading 3", StyleName.Heading3),
        new(DocxStyle.Heading4, "Heading4", "heading 4", StyleName.Heading4),
        new(DocxStyle.AnnexNote, "AnnexNote", "附件说明", StyleName.AnnexNote),
        new(DocxStyle.SignatureName, "SignatureName", "发文机关署名", StyleName.Signature),
        new(DocxStyle.SignatureDate, "SignatureDate", "成文日期", StyleName.Signature),
        new(DocxStyle.Note, "OfficialNote", "附注", StyleName.Note),
        new(DocxStyle.AnnexLabel, "AnnexLabel", "附件标识", StyleName.AnnexLabel),
        new(DocxStyle.AnnexTitle, "AnnexTitle", "附件标题", StyleName.AnnexTitle),
        new(DocxStyle.TableHeader, "TableHeader", "表头", StyleName.TableHeader),
        new(DocxStyle.TableCell, "TableCell", "表格文字", StyleName.TableCell),
        new(DocxStyle.CopyTo, "CopyTo", "抄送机关", StyleName.Imprint),
        new(DocxStyle.PrintLine, "PrintLine", "印发机关和印发日期", StyleName.Imprint),
        new(DocxStyle.Folio, "Folio", "公文页码", StyleName.Folio),
        new(DocxStyle.PreviewMark, "PreviewMark", "预览标记", StyleName.TableHeader),
        new(DocxStyle.Anchor, "Anchor", "版记定位", StyleName.Body),
    ];

    public static DocxStyleEntry Of(DocxStyle style) => All[(int)style];

    public static DocxStyle Heading(int level) => DocxStyle.Heading1 + (level - 1);
}
