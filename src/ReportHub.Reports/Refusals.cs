using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>Every reason for which the office's acts are refused: D1xx conflicts with the state of things, D2xx is bad input, D4xx was not found.</summary>
internal static class Refusals
{
    public static CommandRefusedException NotDraft(IssuedDocument document) => new(
        "D101",
        $"公文 {document.Id} 的状态是“{NameOf(document.State)}”{NumberOf(document)}，不能登记。",
        "只有草稿可以登记；如需另发，请新建一份草稿");

    public static CommandRefusedException DraftChanged(string id) => new(
        "D102", $"公文 {id} 在登记过程中被改动，没有编号。", "请核对草稿后重新登记");

    public static CommandRefusedException ContentChanged(IssuedDocument document) => new(
        "D103",
        $"公文 {document.Id} 除登记事项外的内容与签发时不一致（签发时的内容校验值 {document.SignedHash.Hex[..12]}…），没有编号。",
        "签发后不得改动内容；请新建草稿并重新签发");

    public static CommandRefusedException NumbersExhausted(string organCode, int year) => new(
        "D104", string.Create(CultureInfo.InvariantCulture, $"{organCode}〔{year}〕的字号已用到 {DocumentNumber.MaxSequence} 号，不能再编。"), "请核对机关代字");

    public static CommandRefusedException Withdrawn(IssuedDocument document) => new(
        "D105",
        $"公文 {document.Id} 已编号{NumberOf(document)}，但未能成文，该号已注销并在登记簿中注明：{document.WithdrawnBecause}",
        "字号不再使用；请按注明的原因修复后新建草稿，另行登记");

    public static CommandRefusedException RecordsChanged() => new(
        "D106", "取数期间所用的记录被改动，草稿没有保存。", "请用同一请求重试");

    public static CommandRefusedException StrictFonts(IEnumerable<FontPin> substituted) => new(
        "D107",
        $"当前要求使用标准字体，但以下字体由其他字体代替：{string.Join("、", substituted.Select(pin => $"{pin.Role.ChineseName()}（{pin.PostScriptName}）"))}，没有编号。",
        "请把有权使用的标准字体文件放入字体目录后重启，或由管理员关闭严格字体要求");

    public static CommandRefusedException IdTaken(string id) => new(
        "D108", $"公文编码 {id} 已被另一请求占用。", "请换一个请求编号（request key）重试");

    public static CommandRefusedException UnknownDocument(string id) => new(
        "D401", $"没有编码为“{id}”的公文。", "请核对编码；公文清单可从“公文”列表取得");

    public static CommandRefusedException UnknownFormat(IssuedDocument document, OutputFormat format) => new(
        "D402",
        $"公文 {document.Id} 没有 {NameOf(format)} 格式的原件。",
        $"已归档的格式：{string.Join("、", document.Outputs.Select(output => NameOf(output.Format)))}");

    public static CommandRefusedException NoOriginal(IssuedDocument document) => new(
        "D403", $"公文 {document.Id} 的状态是“{NameOf(document.State)}”，还没有归档的原件。", "登记之后才有原件；草稿请用预览");

    public static Diagnostic RegistrationFacts(string fields) => Diagnostic.Error(
        "D201", $"草稿里不能有登记事项：{fields}。", hint: "发文字号、份数、印发日期和校验码在登记时确定，请从请求中去掉");

    public static Diagnostic FiscalYear(int year) => Diagnostic.Error(
        "D202", string.Create(CultureInfo.InvariantCulture, $"年度 {year} 无效。"), hint: "应为 1950 至 2099 之间的四位年份");

    public static Diagnostic NoDataset(string template) => Diagnostic.Error(
        "D203", $"模板 {template} 没有声明数据集，不能从记录取数。", hint: "在模板的 schema.json 里用 x-dataset 声明，或用样例预览");

    public static Diagnostic NoSample(string template) => Diagnostic.Error(
        "D204", $"模板 {template} 没有样例数据（sample.json）。", hint: "在模板文件夹里加入 sample.json，或改用实际数据预览");

    public static Diagnostic OrganCode(string code, int year) => Diagnostic.Error(
        "D205", string.Create(CultureInfo.InvariantCulture, $"机关代字“{code}”或年份 {year} 不能组成发文字号。"), hint: "代字为 2 至 16 个汉字，年份为登记日期所在的四位年份，例如 洛龙财〔2019〕7号");

    public static Diagnostic Copies(int copies) => Diagnostic.Error(
        "D206", string.Create(CultureInfo.InvariantCulture, $"印制份数 {copies} 无效。"), hint: "应为 1 至 99999 的整数");

    public static Diagnostic PrintBeforeIssue(DateOnly print, DateOnly issue) => Diagnostic.Error(
        "D207", string.Create(CultureInfo.InvariantCulture, $"印发日期 {print:yyyy-MM-dd} 早于成文日期 {issue:yyyy-MM-dd}。"), hint: "印发日期不得早于成文日期");

    public static Diagnostic RequestKey() => Diagnostic.Error(
        "D208", "请求编号（request key）为空、过长，或以保留字符“~”开头。", hint: "请为每个新请求给出 1 至 200 个字符的唯一编号，不以“~”开头");

    public static Diagnostic Subject(int most) => Diagnostic.Error(
        "D209", "对象编号（subject）为空白或过长。", hint: string.Create(CultureInfo.InvariantCulture, $"写公文所说的那一条记录的编号，1 至 {most} 个字符；说全年的公文不写 subject"));

    public static string NameOf(DocumentState state) => state switch
    {
        DocumentState.Draft => "草稿",
        DocumentState.Numbered => "已编号，正在成文",
        DocumentState.Registered => "已登记",
        DocumentState.Withdrawn => "已注销",
        _ => throw new InvalidOperationException($"No Chinese name for the state {state}."),
    };

    public static string NameOf(OutputFormat format) => format switch
    {
        OutputFormat.Pdf => "PDF",
        OutputFormat.Docx => "DOCX",
        OutputFormat.Html => "HTML",
        _ => throw new InvalidOperationException($"No name for the format {format}."),
    };

    private static string NumberOf(IssuedDocument document) => document.Facts.Number is { } number ? $"（{number}）" : "";
}
