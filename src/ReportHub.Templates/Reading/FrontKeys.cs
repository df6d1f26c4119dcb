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
    };

    private static readonly Dictionary<string, FrontKey> InAnnex = new(StringComparer.Ordinal)
    {
        ["名称"] = FrontKey.AnnexName, ["name"] = FrontKey.AnnexName,
        ["代号"] = FrontKey.AnnexId, ["id"] = FrontKey.AnnexId,
        ["字号"] = FrontKey.AnnexSize, ["size"] = FrontKey.AnnexSize,
    };

    public static FrontKey? Find(string name, bool inAnnex) => (inAnnex ? InAnnex : TopLevel).TryGetValue(name, out var key) ? key : null;

    public static IEnumerable<string> Names(bool inAnnex) => (inAnnex ? InAnnex : TopLevel).Keys;

    public static string ChineseName(FrontKey key) => TopLevel.Concat(InAnnex).First(pair => pair.Value == key).Key;

    /// <summary>Whether the value is a name or a choice rather than content: no tags in it.</summary>
    public static bool IsFixed(FrontKey key) => key is FrontKey.Template or FrontKey.Version or FrontKey.Kind or FrontKey.Style or FrontKey.Data or FrontKey.Seal
        or FrontKey.AnnexId or FrontKey.AnnexSize;

    public static bool TakesList(FrontKey key) => key is FrontKey.MainTo or FrontKey.CopyTo or FrontKey.Words or FrontKey.Annexes;
}
