using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>
/// One paragraph of what is checked. Rules about words read <see cref="Text"/>, in which the blanks that some offices type between Chinese characters and
/// digits are gone; rules about marks and digits read <see cref="Source"/>.
/// </summary>
public sealed class CheckedParagraph
{
    private readonly int[] places;

    public CheckedParagraph(int number, ParagraphKind kind, string source)
    {
        (Number, Kind, Source) = (number, kind, source);
        (Text, places) = Squeezing.Squeeze(source);
    }

    /// <summary>Counted from 1 through the whole paper, annexes included.</summary>
    public int Number { get; }

    public ParagraphKind Kind { get; }

    /// <summary>As printed, the heading's mark included.</summary>
    public string Source { get; }

    public string Text { get; }

    /// <summary>Level of the heading or of the run-in heading, 1 to 4; 0 for plain text.</summary>
    public int Level { get; init; }

    /// <summary>一、 （一） 1. （1） as printed; empty without.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The number the mark prints; 0 without.</summary>
    public int Ordinal { get; init; }

    /// <summary>0 in the main text, 1 and up in annexes, in order.</summary>
    public int Part { get; init; }

    public CheckedTable? Table { get; init; }

    /// <summary>Bound values; empty for plain text.</summary>
    public IReadOnlyList<TextPiece> Pieces { get; init; } = [];

    /// <summary>Where parts of the paragraph, cut by line or page breaks, were joined: indices in <see cref="Source"/>.</summary>
    public IReadOnlyList<int> Joins { get; init; } = [];

    /// <summary>Running text: what people read as sentences.</summary>
    public bool IsProse => Kind is ParagraphKind.Body or ParagraphKind.Heading;

    /// <summary>The place of characters of <see cref="Text"/>.</summary>
    internal SourcePlace Place(string name, int start, int length)
    {
        if (Text.Length == 0)
        {
            return new(name, Number, 1, 0);
        }

        var first = places[Math.Clamp(start, 0, Text.Length - 1)];
        var last = places[Math.Clamp(start + length - 1, 0, Text.Length - 1)];
        return new(name, Number, first + 1, Math.Max(last - first + 1, 0));
    }

    /// <summary>The index in <see cref="Text"/> of the first character at or behind an index of <see cref="Source"/>.</summary>
    internal int TextIndex(int sourceIndex)
    {
        var found = Array.BinarySearch(places, sourceIndex);
        return found >= 0 ? found : ~found;
    }
}
