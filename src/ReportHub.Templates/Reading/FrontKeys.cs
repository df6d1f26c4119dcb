namespace ReportHub.Templates;

/// <summary>Names of the keys and the type of each element.</summary>
internal static class FrontKeys
{
    private static readonly Dictionary<string, FrontKey> TopLevel = new(StringComparer.Ordinal)
    {
        ["模板"] = FrontKey.Template, ["template"] = FrontKey.Template,
        ["版本"] = FrontKey.Version, ["version"] = FrontKey.Version,
        ["文种"] = FrontKey.Kind, ["kind"] = FrontKey.Kind,
        ["样式"] = FrontKey.Style, ["style"] = FrontKey.Style,
        ["数据"] = FrontKey.Data, ["data"] = FrontKey.Data,
        ["标题"] = FrontKey.Title, ["title"] = FrontKey.Title,
        ["发文机关标志"] = FrontKey.IssuerMark, ["issuer-mark"] = FrontKey.IssuerMark,
        ["主送"] = FrontKey.MainTo, ["to"] = FrontKey.MainTo,
        ["署名"] = FrontKey.Organ, ["signature"] = FrontKey.Organ,
        ["成文日期"] = FrontKey.Date, ["date"] = FrontKey.Date,
        ["附注"] = FrontKey.Note, ["note"] = FrontKey.Note,
        ["抄送"] = FrontKey.CopyTo, ["copy-to"] = FrontKey.CopyTo,
        ["印发机关"] = FrontKey.PrintOrgan, ["print-organ"] = FrontKey.PrintOrgan,
        ["用印"] = FrontKey.Seal, ["seal"] = FrontKey.Seal,
        ["词语"] = FrontKey.Words, ["words"] = FrontKey.Words,
        ["附件"] = FrontKey.Annexes, ["annexes"] = FrontKey.Annexes,
        ["格式"] = FrontKey.Format, ["format"] = FrontKey.Format,
        ["标志词"] = FrontKey.MarkWord, ["mark-word"] = FrontKey.MarkWord,
        ["签发人"] = FrontKey.Signers, ["signers"] = FrontKey.Signers,
        ["紧急程度"] = FrontKey.Urgency, ["urgency"] = FrontKey.Urgency,
        ["份号"] = FrontKey.CopyNumber, ["copy-number"] = FrontKey.CopyNumber,
        ["密级"] = FrontKey.Secrecy, ["secrecy"] = FrontKey.Secrecy,
        ["职务"] = FrontKey.Posts, ["posts"] = FrontKey.Posts,
        ["主送位置"] = FrontKey.MainToPlace, ["to-place"] = FrontKey.MainToPlace,
        ["出席"] = FrontKey.Present, ["present"] = FrontKey.Present,
        ["请假"] = FrontKey.Excused, ["excused"] = FrontKey.Excused,
        ["列席"] = FrontKey.Attending, ["attending"] = FrontKey.Attending,
        ["主题词"] = FrontKey.SubjectWords, ["subject-words"] = FrontKey.SubjectWords,
        ["版记"] = FrontKey.Imprint, ["imprint"] = FrontKey.Imprint,
        ["副标题"] = FrontKey.Subtitle, ["subtitle"] = FrontKey.Subtitle,
        ["封面"] = FrontKey.Cover, ["cover"] = FrontKey.Cover,
        ["目录"] = FrontKey.Contents, ["contents"] = FrontKey.Contents,
        ["页码"] = FrontKey.Folio, ["folio"] = FrontKey.Folio,
        ["页眉"] = FrontKey.Header, ["header"] = FrontKey.Header,
        ["附带数据"] = FrontKey.AttachData, ["attach-data"] = FrontKey.AttachData,
    };

    private static readonly Dictionary<string, FrontKey> InAnnex = new(StringComparer.Ordinal)
    {
        ["名称"] = FrontKey.AnnexName, ["name"] = FrontKey.AnnexName,
        ["代号"] = FrontKey.AnnexId, ["id"] = FrontKey.AnnexId,
        ["字号"] = FrontKey.AnnexSize, ["size"] = FrontKey.AnnexSize,
        ["版面"] = FrontKey.AnnexLayout, ["layout"] = FrontKey.AnnexLayout,
        ["另行装订"] = FrontKey.AnnexSeparate, ["separate"] = FrontKey.AnnexSeparate,
        ["表题"] = FrontKey.TableCaption, ["caption"] = FrontKey.TableCaption,
        ["列宽"] = FrontKey.TableWidths, ["widths"] = FrontKey.TableWidths,
        ["续表"] = FrontKey.TableContinued, ["continued"] = FrontKey.TableContinued,
        ["小数点对齐"] = FrontKey.TableDecimals, ["decimals"] = FrontKey.TableDecimals,
        ["缩字"] = FrontKey.TableShrinks, ["shrink"] = FrontKey.TableShrinks,
        ["表头列"] = FrontKey.TableRowHeads, ["row-heads"] = FrontKey.TableRowHeads,
    };

    public static FrontKey? Find(string name, bool inAnnex) => (inAnnex ? InAnnex : TopLevel).TryGetValue(name, out var key) ? key : null;

    public static IEnumerable<string> Names(bool inAnnex) => (inAnnex ? InAnnex : TopLevel).Keys;

    public static string ChineseName(FrontKey key) => TopLevel.Concat(InAnnex).First(pair => pair.Value == key).Key;

    /// <summary>Whether the value is a name or a choice rather than content: no tags in it.</summary>
    public static bool IsFixed(FrontKey key) => key is FrontKey.Template or FrontKey.Version or FrontKey.Kind or FrontKey.Style or FrontKey.Data or FrontKey.Seal
        or FrontKey.Format or FrontKey.Urgency or FrontKey.CopyNumber or FrontKey.MainToPlace or FrontKey.Imprint or FrontKey.Contents or FrontKey.Folio or FrontKey.AttachData
        or FrontKey.AnnexId or FrontKey.AnnexLayout or FrontKey.AnnexSeparate || IsTableOption(key);

    /// <summary>Whether the key may stand in <c>{% 表格 … %}</c> above a table too.</summary>
    public static bool IsTableOption(FrontKey key) => key is FrontKey.AnnexSize or FrontKey.TableWidths or FrontKey.TableContinued or FrontKey.TableDecimals
        or FrontKey.TableShrinks or FrontKey.TableRowHeads;

    public static bool TakesList(FrontKey key) => key is FrontKey.MainTo or FrontKey.CopyTo or FrontKey.Words or FrontKey.Annexes or FrontKey.IssuerMark or FrontKey.Organ
        or FrontKey.Signers or FrontKey.Posts or FrontKey.Present or FrontKey.Excused or FrontKey.Attending or FrontKey.SubjectWords or FrontKey.Cover;

    /// <summary>Whether the entries of the list have names of their own, so that one text cannot stand for it.</summary>
    public static bool TakesEntries(FrontKey key) => key is FrontKey.Annexes or FrontKey.Cover;
}
