using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>A list of texts; an entry that is an expression over a list spreads into as many.</summary>
internal sealed class TextsPlan(IReadOnlyList<TextsEntry> entries)
{
    public static readonly TextsPlan None = new([]);

    public List<IReadOnlyList<Inline>> Collect(BindingRun run)
    {
        var texts = new List<IReadOnlyList<Inline>>();
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
    public void Collect(BindingRun run, List<IReadOnlyList<Inline>> texts)
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
