namespace ReportHub.ConformanceTests.Audit;

internal enum MutantProperty
{
    ShiftX,
    ShiftY,
    Face,
    Size,
    Colour,
    Drop,
}

/// <summary>One change to the bytes of a paper: which element, which property, what the right clause begins with, how it was changed.</summary>
internal sealed record Mutant(string Paper, string Element, MutantProperty Property, string Clause, string Change, byte[] Bytes)
{
    public override string ToString() => $"{Paper}: {Element} {Property} ({Change}), {Clause}";
}
