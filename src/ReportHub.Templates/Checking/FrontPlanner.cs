using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>The front matter as a plan: each key has a typed element (text, list of texts, date, choice).</summary>
internal sealed class FrontPlanner(CheckingContext context, InlinePlanner inlines, FrontMatter front, Scope scope)
{
    private static readonly FrontKey[] Required = [FrontKey.Template, FrontKey.Kind, FrontKey.Style, FrontKey.Title, FrontKey.Organ];

    public FrontPlan Plan()
    {
        foreach (var key in Required)
        {
            if (!front.Values.TryGetValue(key, out var value) || value.Items.Count == 0)
            {
                context.Findings.Error("T305", value?.KeySpan ?? front.Span with { Length = 3 }, $"说明部分缺少“{FrontKeys.ChineseName(key)}”。", Example(key));
            }
        }

        CheckDate();
        return new()
        {
            Title = Text(FrontKey.Title) ?? InlineContent.Empty,
            Organ = Text(FrontKey.Organ) ?? InlineContent.Empty,
            IssuerMark = Text(FrontKey.IssuerMark),
            MainTo = Texts(FrontKey.MainTo),
            Note = Text(FrontKey.Note),
            CopyTo = Texts(FrontKey.CopyTo),
            PrintOrgan = Text(FrontKey.PrintOrgan),
            Words = Texts(FrontKey.Words),
            Sealed = Seal(),
            Kind = front.Single(FrontKey.Kind)?.Raw ?? "",
        };
    }

    private InlineContent? Text(FrontKey key) => front.Single(key) is { } text ? inlines.Plan(text.Content, scope) : null;

    private TextsPlan? Texts(FrontKey key) =>
        front.Values.TryGetValue(key, out var value) && value.Items.Count > 0 ? new([.. value.Items.Select(Entry).OfType<TextsEntry>()]) : null;

    private TextsEntry? Entry(FrontText text)
    {
        // Only an expression alone can be a list; the check of a text would call a list unprintable.
        if (text.Content is not [OutputSyntax { Expression: { } expression } output])
        {
            return new(inlines.Plan(text.Content, scope));
        }

        if (context.Values.Check(expression, scope) is not { Type.Schema: ListSchema list } value)
        {
            return new(inlines.Plan(text.Content, scope));
        }

        var print = Printing.Of(new(list.Item, false, value.Type.Name), value.Span, context.Findings);
        return print is null ? null : new(null, value.Evaluate, print, context.Source.Place(output.Span));
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

    private bool Seal()
    {
        if (front.Single(FrontKey.Seal) is { Raw: not ("是" or "否") } text)
        {
            context.Findings.Error("T307", text.Span, $"“用印”不能是“{text.Raw}”。", "写“是”或“否”");
        }

        return front.Single(FrontKey.Seal)?.Raw != "否";
    }

    private static string Example(FrontKey key) => key switch
    {
        FrontKey.Template => "加一行 模板: assessment-notice",
        FrontKey.Kind => "加一行 文种: 通报",
        FrontKey.Style => "加一行 样式: gbt9704-2012@1.0.0",
        FrontKey.Title => "加一行 标题: 关于预算绩效管理工作考核结果的通报",
        _ => "加一行 署名: 洛阳市洛龙区财政局",
    };
}
