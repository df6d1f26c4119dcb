using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The figures among facts, in their order, each once however often it stands there.</summary>
internal sealed class FactFigures
{
    private readonly string dataset;
    private readonly Dictionary<string, FigureValue> byId = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> findings = [];

    private FactFigures(string dataset) => this.dataset = dataset;

    /// <summary>Finding R108: one id stands for two figures, so that nobody who follows it would know which is meant.</summary>
    public static Outcome<IReadOnlyList<FigureValue>> Of(string dataset, Fact.Group facts)
    {
        var figures = new FactFigures(dataset);
        figures.Collect(facts);
        return new([.. figures.byId.Values], figures.findings);
    }

    private void Collect(Fact fact)
    {
        switch (fact)
        {
            case Fact.Group group:
                foreach (var member in group.Fields.Values)
                {
                    Collect(member);
                }

                break;
            case Fact.Many many:
                foreach (var item in many.Items)
                {
                    Collect(item);
                }

                break;
            case Fact.Leaf leaf when FigureValue.Of(leaf.Node) is { } figure:
                Add(figure);
                break;
            default:
                break;
        }
    }

    private void Add(FigureValue figure)
    {
        var id = figure.Definition.Id;
        if (!byId.TryAdd(id, figure) && !IsSame(byId[id], figure))
        {
            findings.Add(Diagnostic.Error(
                "R108",
                $"数据集“{dataset}”里有两个数字的编号都是“{id}”：{byId[id].Definition.Title}（{byId[id].Printed}）、{figure.Definition.Title}（{figure.Printed}）。",
                hint: "记录里的名称或代码重复时，编号也会重复：请改正重复的名称"));
        }
    }

    private static bool IsSame(FigureValue first, FigureValue second) =>
        first.Definition == second.Definition && first.Value == second.Value && first.Records.SequenceEqual(second.Records);
}
