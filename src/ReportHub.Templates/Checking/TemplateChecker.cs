using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Second step: tree and schema to plan. The plan is made even with errors, so that all findings come at once, but handed on only without.</summary>
internal static class TemplateChecker
{
    public static bool IsReservedRoot(string name) => name is FactsNode.RootKey or FactsNode.RootTitle;

    /// <summary>Null with errors; they lie in the findings of <paramref name="parsed"/>.</summary>
    public static TemplatePlan? Check(Parsed parsed, ObjectSchema schema, FindAsset assets, StandardEdition edition)
    {
        CheckRoots(parsed, schema);
        var context = new CheckingContext(parsed, assets);
        var controls = new ControlPlanner(context);
        var inlines = new InlinePlanner(context, controls);
        var scope = Scope.Of(schema);
        var front = new FrontPlanner(context, inlines, parsed.Front, scope, edition).Plan();
        var body = new BlockPlanner(context, controls, inlines, TableOptions.None, inAnnex: false).Plan(parsed.Body, scope);
        var annexes = new AnnexPlanner(context, controls, inlines, scope).Plan(parsed.Front.Annexes, parsed.Annexes);
        context.Footnotes.Finish();
        return parsed.Findings.HasErrors ? null : new(front, body, annexes, context.Frames, context.Uses.ToList());
    }

    private static void CheckRoots(Parsed parsed, ObjectSchema schema)
    {
        foreach (var name in schema.Names.Where(name => IsReservedRoot(name) || Words.IsReserved(name)).Order(StringComparer.Ordinal))
        {
            parsed.Findings.Error("T410", default, $"数据说明里的字段不能叫“{name}”。", "换一个键或 title；发文（facts）留给发文要素，其余是模板语言的词");
        }
    }
}
