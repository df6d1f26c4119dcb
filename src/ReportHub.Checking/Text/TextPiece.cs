using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>A bound value in a paragraph: where it stands (index from 0 and length in the paragraph's source text) and the node it was printed from.</summary>
public sealed record TextPiece(int Start, int Length, DataNode Origin);
