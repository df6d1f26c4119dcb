using ReportHub.Documents;

namespace ReportHub.Checking;

/// <summary>What is checked: the paragraphs of one paper in reading order, annexes last.</summary>
public sealed record CheckedText(string Name, IReadOnlyList<CheckedParagraph> Paragraphs)
{
    /// <summary>The paper follows GB/T 9704-1999, whose date is written in Chinese numerals.</summary>
    public bool IsOf1999 { get; init; }

    /// <summary>附件 as they follow the text; empty where the source holds none of them.</summary>
    public IReadOnlyList<CheckedAnnex> Annexes { get; init; } = [];

    /// <summary>A bound document; places name it by its title.</summary>
    public static CheckedText Of(ReportDocument document) => DocumentReader.Read(document);
}
