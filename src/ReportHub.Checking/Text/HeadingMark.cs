namespace ReportHub.Checking;

/// <summary>层次 mark: <paramref name="Level"/> 1 to 4, the number it prints, and its characters as they stand.</summary>
internal sealed record HeadingMark(int Level, int Ordinal, string Mark);
