using System.Globalization;
using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>What the contents list: headings of the text that stand on lines of their own, down to the wanted level, and the annexes; in the order in which they are set.</summary>
internal static class ContentsEntries
{
    private const string AnnexLabel = "附件";

    public static List<(int Level, string Title)> Of(ReportDocument document, Contents contents)
    {
        var entries = new List<(int, string)>();
        Collect(document.Body, contents, entries);
        foreach (var annex in document.Annexes)
        {
            entries.Add((1, Name(annex)));
        }

        return entries;
    }

    /// <summary>A run-in heading is part of its paragraph, as it is for Word's contents.</summary>
    public static bool Lists(Contents contents, Heading heading) => heading.Level <= contents.Levels && !heading.RunIn;

    /// <summary>The heading with its mark, as bookmarks and contents name it.</summary>
    public static string Name(Heading heading) => HeadingNumbering.Mark(heading.Level, heading.Ordinal) + heading.Content.PlainText().TrimEnd('。');

    private static string Name(Annex annex) => AnnexLabel + annex.Number?.ToString(CultureInfo.InvariantCulture) + "　" + annex.Title.PlainText();

    private static void Collect(IReadOnlyList<Block> blocks, Contents contents, List<(int Level, string Title)> entries)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading when Lists(contents, heading):
                    entries.Add((heading.Level, Name(heading)));
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        Collect(item.Content, contents, entries);
                    }

                    break;
                case Part part:
                    Collect(part.Content, contents, entries);
                    break;
                default:
                    break;
            }
        }
    }
}
