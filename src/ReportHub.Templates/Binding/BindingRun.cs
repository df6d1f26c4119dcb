using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>The state of one binding: names in force, what is being filled, and one budget of nodes over all loops.</summary>
internal sealed class BindingRun(int frames)
{
    private int left = Limits.DocumentNodes;
    private int figures;
    private int tables;

    public Frames Frames { get; } = new(frames);

    public BindingFindings Findings { get; } = new();

    /// <summary>Inlines of all open parents; each parent takes what stands above its mark.</summary>
    public List<Inline> Inlines { get; } = [];

    public BlockFlow Blocks { get; set; } = new();

    public List<TableRow> Rows { get; set; } = [];

    /// <summary>Pages of the text, which turned pages are like but for their orientation.</summary>
    public PartStyle Pages { get; set; } = new();

    public List<ListItem> Items { get; set; } = [];

    /// <summary>Captioned figures so far.</summary>
    public ref int Figures => ref figures;

    /// <summary>Captioned tables so far.</summary>
    public ref int Tables => ref tables;

    /// <summary>The budget is spent: nothing more is made.</summary>
    public bool Stopped => left < 0;

    /// <summary>Takes nodes from the budget; false when it is spent (reported once).</summary>
    public bool Spend(int nodes)
    {
        if (left < 0)
        {
            return false;
        }

        left -= nodes;
        if (left < 0)
        {
            Findings.Add(Diagnostic.Error("T608", $"文件的内容超过 {Limits.DocumentNodes} 项。", hint: "缩小数据的范围，或减少 {% for %} 的嵌套"));
        }

        return left >= 0;
    }

    public void Add(Inline inline)
    {
        if (Spend(1))
        {
            Inlines.Add(inline);
        }
    }

    /// <summary>A value as text: on one line, without invisible characters; an empty one leaves no trace.</summary>
    public void AddValue(string value, DataNode? origin, SourcePlace place)
    {
        if (value.Length > Limits.ValueCharacters)
        {
            Findings.TooLong(value.Length, origin, place);
            return;
        }

        var text = ValueText.IsClean(value) ? value : Findings.Clean(value, origin, place);
        if (text.Length > 0)
        {
            Add(new Text(text, origin, place));
        }
    }

    /// <summary>The caption with its number, counted on; null where there is none or it prints nothing.</summary>
    public Caption? CaptionOf(InlineContent? content, ref int count) =>
        content?.Collect(this) is { } text && !Blank.Is(text) ? new(++count, text) : null;

    public IReadOnlyList<Inline> TakeInlines(int mark)
    {
        if (Inlines.Count == mark)
        {
            return [];
        }

        var taken = new Inline[Inlines.Count - mark];
        Inlines.CopyTo(mark, taken, 0, taken.Length);
        Inlines.RemoveRange(mark, taken.Length);
        return taken;
    }
}
