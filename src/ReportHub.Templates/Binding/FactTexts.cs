using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Elements of the facts as text that knows where it comes from. No tag prints them; what paper may not carry is taken out all the same.</summary>
internal sealed class FactTexts(DocumentFacts facts, ObjectNode root, BindingRun run)
{
    public DocumentFacts Facts { get; } = facts;

    public Text Text(string value, string key) => Text(value, root[key]);

    public List<IReadOnlyList<Inline>> List(string key)
    {
        var names = new List<IReadOnlyList<Inline>>();
        foreach (var item in ((ListNode)root[key]).Items)
        {
            names.Add([Text(((TextNode)item).Value, item)]);
        }

        return names;
    }

    private Text Text(string value, DataNode origin) => new(ValueText.IsClean(value) ? value : run.Findings.Clean(value, origin, place: null), origin);
}
