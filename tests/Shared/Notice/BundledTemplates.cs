using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Templates;

namespace ReportHub.Tests.Notice;

/// <summary>The templates the product comes with, bound from their own samples as they would be issued.</summary>
internal static class BundledTemplates
{
    public static IEnumerable<(string Name, ReportDocument Document)> All(string templates) =>
        TemplateFolders.List(templates).Select(id => (id.Name, Bind(templates, id)));

    private static ReportDocument Bind(string templates, TemplateId id)
    {
        var template = Value(TemplateVersion.Open(Value(TemplateFolders.ReadClosure(templates, id)), id));
        var facts = new DocumentFacts
        {
            IssueDate = new(2019, 12, 23), Number = new("洛龙财", 2019, 7), PrintDate = new(2019, 12, 24), Public = true, Signer = "张文远、李思源",
        };
        return Value(TemplateBinder.Bind(template, Value(DataSnapshot.Load(template.Schema, template.Sample, id.ToString())), facts, BindPurpose.Issue));
    }

    private static T Value<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new InvalidOperationException(string.Join('\n', outcome.Findings));
}
