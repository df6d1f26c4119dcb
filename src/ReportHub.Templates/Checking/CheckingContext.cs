namespace ReportHub.Templates;

/// <summary>A file of the template's own folder by its path there, or null.</summary>
internal delegate ReadOnlyMemory<byte>? FindAsset(string path);

/// <summary>What all checkers of one template share.</summary>
internal sealed class CheckingContext
{
    public CheckingContext(Parsed parsed, FindAsset assets)
    {
        var (source, findings) = (parsed.Source, parsed.Findings);
        (Source, Findings, Uses, Assets, Footnotes) = (source, findings, new(source), assets, new(parsed.Footnotes, findings));
        Values = new(findings, Uses);
        Conditions = new(Values, new(Values, findings), findings);
    }

    public SourceText Source { get; }

    public FindingList Findings { get; }

    public FieldUses Uses { get; }

    public FindAsset Assets { get; }

    public FootnoteUses Footnotes { get; }

    public ValueChecker Values { get; }

    public ConditionChecker Conditions { get; }

    /// <summary>Number of frames a binding needs; grows with the deepest loop.</summary>
    public int Frames { get; private set; } = Templates.Frames.FirstVariable;

    public void UseFrame(int frame) => Frames = Math.Max(Frames, frame + 1);
}
