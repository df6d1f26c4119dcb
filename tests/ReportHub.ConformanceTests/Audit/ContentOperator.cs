namespace ReportHub.ConformanceTests.Audit;

/// <summary>One operator of a content stream with its operands as written, where it stands in the text, and the state it meets. Points, y up, as in the file.</summary>
internal sealed record ContentOperator(string Name, IReadOnlyList<string> Operands, int Start, int End)
{
    /// <summary>Of an operator that shows text: where the text begins; null where the page is turned or scaled.</summary>
    public (double X, double Y)? At { get; init; }

    public string FontKey { get; init; } = "";

    public double FontSize { get; init; }

    /// <summary>The operators that set the colour now in force.</summary>
    public string Colour { get; init; } = "0 g";
}
