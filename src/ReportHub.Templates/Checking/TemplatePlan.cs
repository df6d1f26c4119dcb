using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>
/// A template ready to bind (<c>Checked</c> in the design): names are slot numbers, filters are delegates, fixed text is made once. It exists only
/// without errors.
/// </summary>
internal sealed record TemplatePlan(FrontPlan Front, PlanNode[] Body, IReadOnlyList<AnnexPlan> Annexes, int Frames, IReadOnlyList<TemplateField> Fields);

/// <summary>An annex: its number is its place in the front matter, none when it is the only one.</summary>
internal sealed record AnnexPlan(string Id, int? Number, InlineContent Title, PlanNode[] Content);

/// <summary>The elements around the body; what the template does not propose is null.</summary>
internal sealed record FrontPlan
{
    public required InlineContent Title { get; init; }

    public required InlineContent Organ { get; init; }

    public InlineContent? IssuerMark { get; init; }

    public TextsPlan? MainTo { get; init; }

    public InlineContent? Note { get; init; }

    public TextsPlan? CopyTo { get; init; }

    public InlineContent? PrintOrgan { get; init; }

    public TextsPlan? Words { get; init; }

    public required bool Sealed { get; init; }

    public required string Kind { get; init; }
}

/// <summary>A list of texts; an entry that is an expression over a list spreads into as many.</summary>
internal sealed class TextsPlan(IReadOnlyList<TextsEntry> entries)
{
    public List<IReadOnlyList<Documents.Inline>> Collect(BindingRun run)
    {
        var texts = new List<IReadOnlyList<Documents.Inline>>();
        foreach (var entry in entries)
        {
            entry.Collect(run, texts);
        }

        texts.RemoveAll(Blank.Is);
        return texts;
    }
}

/// <summary>One entry: either text, or a list with the form of its items.</summary>
internal sealed record TextsEntry(InlineContent? Text, Evaluate? List = null, Func<Value, string>? Print = null, SourcePlace? Place = null)
{
    public void Collect(BindingRun run, List<IReadOnlyList<Documents.Inline>> texts)
    {
        if (Text is not null)
        {
            texts.Add(Text.Collect(run));
            return;
        }

        var value = List!(run.Frames);
        for (var i = 0; !value.IsEmpty && i < value.Items.Count && run.Spend(1); i++)
        {
            if (value.Items[i] is not NullNode)
            {
                var mark = run.Inlines.Count;
                run.AddValue(Print!(Value.Of(value.Items[i])), value.Items[i], Place!);
                texts.Add(run.TakeInlines(mark));
            }
        }
    }
}
