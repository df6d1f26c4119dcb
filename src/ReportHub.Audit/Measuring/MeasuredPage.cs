namespace ReportHub.Audit;

/// <summary>
/// What a reader we did not write sees on a page, as a viewer shows it (rotation applied). Distances in millimetres from the upper left corner, y down.
/// <paramref name="Lines"/> holds upright letters only.
/// </summary>
public sealed record MeasuredPage(int Number, double Width, double Height, IReadOnlyList<MeasuredLine> Lines, IReadOnlyList<MeasuredRule> Rules)
{
    /// <summary>Letters that do not stand upright, in the file's order; baseline and advance are not given for them, only the boxes of their ink.</summary>
    public IReadOnlyList<TurnedLetter> Turned { get; init; } = [];

    /// <summary>Whether pictures are drawn: seals and stamps, or a scanned page.</summary>
    public bool HasPictures { get; init; }
}

/// <summary>Letters on one baseline, left to right.</summary>
public sealed record MeasuredLine(double Baseline, IReadOnlyList<MeasuredLetter> Letters)
{
    public string Text => string.Concat(Letters.Select(letter => letter.Value));

    /// <summary>Origin of the first letter.</summary>
    public double Left => Letters[0].Left;

    /// <summary>End of the last letter's advance.</summary>
    public double Right => Letters[^1].Right;

    public double Centre => (Left + Right) / 2;

    /// <summary>Size in points of the largest letter.</summary>
    public double Size => Letters.Max(letter => letter.Size);

    /// <summary>Upper edge of the highest ink.</summary>
    public double InkTop => Letters.Min(letter => letter.InkTop);
}

/// <summary>One drawn character: origin and advance on the baseline, box of its ink, size in points, face name without subset prefix, colour as RGB hex.</summary>
public sealed record MeasuredLetter(string Value, double Left, double Right, double InkLeft, double InkTop, double InkRight, double InkBottom, double Size, string Font, string Colour)
{
    /// <summary>Place in the order in which the page draws its letters.</summary>
    public int Sequence { get; init; }
}

/// <summary>A letter that does not stand upright: where its baseline starts and ends, and everything an upright one has.</summary>
public sealed record TurnedLetter(LetterDirection Direction, double StartX, double StartY, double EndX, double EndY, MeasuredLetter Letter);

/// <summary>A filled or stroked straight line, as its box.</summary>
public sealed record MeasuredRule(double Left, double Top, double Width, double Height, string Colour)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public bool IsHorizontal => Width > Height;
}
