using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>What must hold of single keys beyond their type.</summary>
internal sealed class FrontChecks(CheckingContext context, FrontMatter front, Scope scope, StandardEdition edition)
{
    public void Check()
    {
        CheckDate();
        CheckSecrecy();
        CheckSubjectWords();
        CheckLetterMark();
    }

    private void CheckDate()
    {
        if (front.Single(FrontKey.Date) is not { } text)
        {
            return;
        }

        if (text.Content is not [OutputSyntax { Expression: { } expression }])
        {
            context.Findings.Error("T307", text.Span, "成文日期要写成一个日期字段。", "写成 {{ 发文.成文日期 }}");
        }
        else if (context.Values.Check(expression, scope) is { Type.Schema: not DateSchema } value)
        {
            context.Findings.Error("T307", text.Span, $"“{value.Type.Name}”是{TypeNames.Of(value.Type.Schema)}，不是日期。", "写成 {{ 发文.成文日期 }}");
        }
    }

    // 保密法 art. 30: what is secret is made on machines for secrets; this server is none.
    private void CheckSecrecy()
    {
        if (front.Values.TryGetValue(FrontKey.Secrecy, out var value))
        {
            context.Findings.Error("T312", value.KeySpan, "不能写“密级”：涉密文件不得进入本系统。", "删去这一行；涉密文件在涉密设备上制作");
        }
    }

    private void CheckSubjectWords()
    {
        if (edition != StandardEdition.Gb1999 && front.Values.TryGetValue(FrontKey.SubjectWords, out var value))
        {
            context.Findings.Error("T313", value.KeySpan, "现行标准没有“主题词”。", "删去这一项；复原二〇一二年七月以前的文件就用样式 gbt9704-1999@1.0.0");
        }
    }

    // 10.1: a joint letter bears the mark of the host.
    private void CheckLetterMark()
    {
        if (front.Single(FrontKey.Format)?.Raw is "信函" or "letter" && front.Values.TryGetValue(FrontKey.IssuerMark, out var mark) && mark.Items.Count > 1)
        {
            context.Findings.Error("T313", mark.KeySpan, "信函的发文机关标志只印主办机关。", "写成一行 发文机关标志: 洛阳市洛龙区财政局");
        }
    }
}
