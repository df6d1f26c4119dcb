using System.Text;
using ReportHub.Documents;

namespace ReportHub.Templates;

/// <summary>Text and tags of one paragraph, heading, cell or front matter value. Fixed text between two tags becomes one shared object.</summary>
internal sealed class InlinePlanner(CheckingContext context, ControlPlanner controls)
{
    public InlineContent Plan(IReadOnlyList<SyntaxNode> nodes, Scope scope) => new(PlanAll(nodes, scope));

    private PlanNode[] PlanAll(IReadOnlyList<SyntaxNode> nodes, Scope scope)
    {
        var plans = new List<PlanNode>();
        var text = new StringBuilder();
        for (var i = 0; i < nodes.Count; i++)
        {
            switch (nodes[i])
            {
                case TextSyntax fixedText:
                    TypedNumbers.Report(fixedText, context.Findings);
                    SingleBraces.Report(fixedText, context.Findings);
                    text.Append(fixedText.Value);
                    break;
                case CodeSyntax code:
                    text.Append(code.Value);
                    break;
                case BreakSyntax { Hard: false }:
                    text.Append(LineJoin.Between(nodes, i));
                    break;
                default:
                    Flush(plans, text);
                    if (PlanOne(nodes, i, scope) is { } plan)
                    {
                        plans.Add(plan);
                    }

                    break;
            }
        }

        Flush(plans, text);
        return [.. plans];
    }

    private PlanNode? PlanOne(IReadOnlyList<SyntaxNode> nodes, int index, Scope scope)
    {
        switch (nodes[index])
        {
            case BreakSyntax:
                return new FixedPlan(new LineBreak());
            case OutputSyntax output:
                return Output(output, index + 1 < nodes.Count ? nodes[index + 1] : null, scope);
            case EmphasisSyntax emphasis:
                return new StrongPlan(Plan(emphasis.Children, scope));
            case LinkSyntax link:
                return new LinkPlan(link.Target, Plan(link.Children, scope));
            case FootnoteSyntax note:
                return (note.Content ?? context.Footnotes.Find(note)) is { } text ? new FootnotePlan(Plan(text.Content, scope)) : null;
            case ImageSyntax image:
                context.Findings.Error("T221", image.Span, "图片要单独成一段。", "前后各空一行，这一行只写图片");
                return null;
            case TableOptionsSyntax tag:
                context.Findings.Error("T205", tag.Span, "{% 表格 %} 要单独成行。", "移到表格的上一行");
                return null;
            case IfSyntax branch:
                return controls.If(branch, scope, PlanAll);
            case ForSyntax loop:
                return controls.For(loop, scope, PlanAll);
            default:
                throw new InvalidOperationException($"No inline plan for {nodes[index].GetType().Name}.");
        }
    }

    private OutputPlan? Output(OutputSyntax output, SyntaxNode? next, Scope scope)
    {
        if (output.Expression is null || context.Values.Check(output.Expression, scope) is not { } value)
        {
            return null;
        }

        UnitWords.Report(value, next as TextSyntax, context.Findings);
        if (value.Type.IsParagraphs)
        {
            context.Findings.Error("T220", output.Span, "分段要单独成一段。", "前后空一行，这一行只写 {{ 发文.正文 | 分段 }} 这样的标签");
            return null;
        }

        if (value.Type is { IsLiteral: true, IsVerbatim: false })
        {
            var fix = new Fix(output.Span, $"{{{{ \"{value.Type.Name}\" | 原文 }}}}");
            context.Findings.Error("T415", output.Span, $"“{value.Type.Name}”是直接打的，不是字段。", $"不是笔误就写成 {fix.Text}", fix: fix);
            return null;
        }

        Empties.Report(value, context.Findings);
        return Printing.Of(value.Type, value.Span, context.Findings) is { } print
            ? new OutputPlan(value.Evaluate, print, value.Type.Name, context.Source.Place(output.Span))
            : null;
    }

    private static void Flush(List<PlanNode> plans, StringBuilder text)
    {
        if (text.Length > 0)
        {
            plans.Add(new FixedPlan(new Text(text.ToString())));
            text.Clear();
        }
    }
}
