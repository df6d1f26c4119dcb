namespace ReportHub.Checking;

/// <summary>A stretch of a paragraph's text between full stops; <paramref name="Start"/> is its index in the paragraph's text.</summary>
internal sealed record Sentence(CheckedParagraph Paragraph, int Start, string Text)
{
    public int End => Start + Text.Length;
}
