using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The datasets this server knows. A further one is one class like <see cref="AssessmentDataset"/> and one line in the list below.</summary>
public sealed class Datasets : IDatasets
{
    public const string Assessment = "assessment";
    public const string Year = "year";
    public const string Goals = "goals";
    public const string Monitoring = "monitoring";
    public const string Evaluation = "evaluation";
    public const string Rectification = "rectification";

    private readonly IReadOnlyList<Dataset> known;

    public Datasets()
        : this([AssessmentDataset.Make(), YearDataset.Make(), GoalsDataset.Make(), MonitoringDataset.Make(), EvaluationDataset.Make(), RectificationDataset.Make()])
    {
    }

    internal Datasets(IReadOnlyList<Dataset> known)
    {
        this.known = known;
        Names = [.. known.Select(dataset => dataset.Name)];
    }

    public IReadOnlyList<string> Names { get; }

    public Outcome<DataSnapshot> Take(DatasetRequest request, ObjectSchema schema, IRecordReader records)
    {
        var facts = Open(request, records);
        if (!facts.Succeeded)
        {
            return Outcome.Failed<DataSnapshot>(facts.Findings);
        }

        var root = SchemaView.Lay(request.Dataset, facts.Value, schema);
        return new(root.Value is null ? null : DataSnapshot.Freeze(root.Value), [.. facts.Findings, .. root.Findings]);
    }

    public Outcome<IReadOnlyList<FigureValue>> Figures(DatasetRequest request, IRecordReader records)
    {
        var facts = Open(request, records);
        return facts.Succeeded
            ? Outcome.Of(FactFigures.Of(request.Dataset, facts.Value).Value!, facts.Findings)
            : Outcome.Failed<IReadOnlyList<FigureValue>>(facts.Findings);
    }

    /// <summary>The facts, once it is sure that each figure's id stands for one figure.</summary>
    private Outcome<Fact.Group> Open(DatasetRequest request, IRecordReader records)
    {
        if (known.FirstOrDefault(dataset => string.Equals(dataset.Name, request.Dataset, StringComparison.Ordinal)) is not { } dataset)
        {
            return Outcome.Failed<Fact.Group>(Diagnostic.Error("R105", $"没有“{request.Dataset}”这个数据集。", hint: "可用的数据集：" + string.Join("、", Names)));
        }

        if (MisplacedSubject(dataset, request.Subject) is { } finding)
        {
            return Outcome.Failed<Fact.Group>(finding);
        }

        var facts = dataset.Open(records, request);
        return facts.Succeeded
            ? new(facts.Value, [.. facts.Findings, .. FactFigures.Of(dataset.Name, facts.Value).Findings])
            : facts;
    }

    private static Diagnostic? MisplacedSubject(Dataset dataset, string? subject) => (dataset.NeedsSubject, subject) switch
    {
        (true, null) => Diagnostic.Error("R106", $"数据集“{dataset.Name}”说的是某一条记录，请求里没有说是哪一条。", hint: "在请求里用 subject 写明这条记录的编号"),
        (false, { } given) => Diagnostic.Error("R107", $"数据集“{dataset.Name}”说的是全年，请求里却指定了记录“{given}”。", hint: "去掉请求里的 subject，或换用以这种记录为对象的模板"),
        _ => null,
    };
}
