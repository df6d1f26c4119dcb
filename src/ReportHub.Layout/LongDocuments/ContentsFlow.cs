using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>目录: one entry after the other, its number at the right edge, dots between; each line leads to its heading.</summary>
internal sealed class ContentsFlow(LayoutContext context, Contents contents, Action<FlowBox> add)
{
    private readonly List<LineRange> lines = [];

    /// <summary>Whether what is known about page numbers makes no difference to where the contents' lines end.</summary>
    public static bool SetsAlike(Foreknowledge one, Foreknowledge other) => NumberHalves(one) == NumberHalves(other);

    public List<ContentsEntry> Add()
    {
        AddTitle();
        var table = context.Structure.Add(context.Structure.Root, StructureRole.TableOfContents, Contents.Title);
        var entries = ContentsEntries.Of(context.Document, contents);
        var printed = new List<ContentsEntry>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var place = context.References.Known.PlaceOf(i);
            printed.Add(new(entries[i].Level, entries[i].Title, place.Label));
            AddEntry(printed[i], place, table);
        }

        return printed;
    }

    /// <summary>Half-ems kept for page numbers: numbers wider than usual, with an em of white, take more.</summary>
    private static int NumberHalves(Foreknowledge known) => Math.Max(ReportMetrics.ContentsNumberEms * 2, known.WidestLabel() + 2);

    private void AddTitle()
    {
        var style = context.Style[StyleName.ContentsTitle];
        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph);
        var frame = new ParagraphFrame(style)
        {
            KeepWithNext = true,
            FirstLinePlaced = (canvas, top) => context.Outline.Add(new(1, Contents.Title, canvas.Number, top)),
        };
        ParagraphFlow.Add(context, context.Shape(Spaced(Contents.Title), style, element.Id), frame, add);
        add(new DrawnBox { Height = context.Style.Grid.Pitch * ReportMetrics.BlankRowsBelowTitle, KeepWithNext = true });
    }

    /// <summary>A title of two characters is set apart by two blanks, as always.</summary>
    private static string Spaced(string title) => title.Length == 2 ? title[0] + "　　" + title[1] : title;

    private void AddEntry(ContentsEntry entry, HeadingPlace place, StructureElement table)
    {
        var style = context.Style[StyleOf(entry.Level)];
        var item = context.Structure.Add(table, StructureRole.ContentsItem);
        var link = context.Structure.Add(item, StructureRole.Link).Id;
        var title = context.Shape(entry.Title, style, link);
        var number = context.Shape(entry.PageLabel, style, link);
        var numberWidth = context.Scratch.Width;
        var dot = context.Shape(".", style, PageItem.Artifact);
        var left = style.Cell * (ReportMetrics.ContentsIndent * (entry.Level - 1));
        var width = context.Geometry.AreaWidth - left - ((style.Size * NumberHalves(context.References.Known)) / 2);
        context.Break(title, width, width, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var isLast = i + 1 == lines.Count;
            add(new ContentsLine
            {
                Title = title,
                Line = lines[i],
                Number = isLast ? number : [],
                NumberWidth = numberWidth,
                Dot = dot,
                Left = left,
                Target = place,
                Link = link,
                Height = style.LinePitch,
                KeepWithNext = !isLast,
            });
        }
    }

    private static StyleName StyleOf(int level) => level switch
    {
        1 => StyleName.Contents1,
        2 => StyleName.Contents2,
        3 => StyleName.Contents3,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Contents have three levels."),
    };
}
