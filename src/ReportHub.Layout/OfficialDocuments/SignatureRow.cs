using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>One row of a signature with the white above it, which stays even at the top of a page because seals stand in it.</summary>
internal sealed class SignatureRow : FlowBox
{
    private readonly List<(OneLine Text, Length Left, Length Width, Length Baseline)> texts = [];
    private readonly List<(Length Left, Length Top, Length Width, Length Height)> rooms = [];

    /// <summary>White below the em box of the last line.</summary>
    public required Length Lead { get; init; }

    public override Length LeadBelow => Lead;

    /// <summary>Called with the page and the lower edge of text and seals once the row stands.</summary>
    public Action<PageCanvas, Length>? Placed { get; set; }

    /// <summary>A text from <paramref name="left"/> in the type area on a baseline below the row's upper edge.</summary>
    public void Add(in OneLine text, Length left, Length baseline) => texts.Add((text, left, text.Width, baseline));

    /// <summary>A text spread over <paramref name="width"/>.</summary>
    public void AddSpread(in OneLine text, Length left, Length width, Length baseline) => texts.Add((text, left, width, baseline));

    /// <summary>Room for a seal or stamp: <paramref name="top"/> counts from the row's upper edge, negative is above it.</summary>
    public void Reserve(Length left, Length top, Length width, Length height) => rooms.Add((left, top, width, height));

    public override void Place(PageCanvas canvas, Length top)
    {
        foreach (var (text, left, width, baseline) in texts)
        {
            text.PlaceSpread(canvas, left, width, top + baseline);
        }

        var bottom = top + Height;
        foreach (var (left, above, width, height) in rooms)
        {
            bottom = Length.Max(bottom, top + above + height);
            canvas.Items.Add(new SealArea(PageItem.Artifact, canvas.Left + left, top + above, width, height));
        }

        Placed?.Invoke(canvas, bottom);
    }
}
