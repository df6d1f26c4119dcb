namespace ReportHub.Templates;

/// <summary>What all checkers of one template share.</summary>
internal sealed class CheckingContext
{
    public CheckingContext(SourceText source, FindingList findings)
    {
        (Source, Findings, Uses) = (source, findings, new(source));
        Values = new(findings, Uses);
        Conditions = new(Values, new(Values, findings), findings);
    }

    public SourceText Source { get; }

    public FindingList Findings { get; }

    public FieldUses Uses { get; }

    public ValueChecker Values { get; }

    public ConditionChecker Conditions { get; }

    /// <summary>Number of frames a binding needs; grows with the deepest loop.</summary>
    public int Frames { get; private set; } = Templates.Frames.FirstVariable;

    public void UseFrame(int frame) => Frames = Math.Max(Frames, frame + 1);
}
