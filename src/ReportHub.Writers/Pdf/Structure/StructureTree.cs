using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>Writes the structure tree: every element with its marked content and its children in reading order (ISO 32000-1, 14.7).</summary>
internal sealed class StructureTree
{
    private const int Nowhere = int.MaxValue;

    private readonly PdfFile file;
    private readonly ElementMarks marks;
    private readonly Dictionary<int, int> numbers = [];

    /// <summary>Place of an element's first content among all marks, <see cref="Nowhere"/> for an empty one.</summary>
    private readonly Dictionary<int, int> first = [];

    public StructureTree(PdfFile file, ContentMarks content, StructureElement root)
    {
        this.file = file;
        marks = new(content.All);
        Register(root);
        marks.RequireOwners(numbers);
    }

    /// <summary>Returns the number of the structure tree root.</summary>
    public int Write(StructureElement root, ContentMarks content)
    {
        var rootNumber = file.Reserve();
        WriteElement(root, rootNumber, insideHeaderRow: false);
        var parents = new ParentTree(file, numbers).Write(content.All);
        file.Object(rootNumber).Add("<</Type/StructTreeRoot/K["u8).Reference(numbers[root.Id]).Add("]/ParentTree "u8).Reference(parents)
            .Add("/ParentTreeNextKey "u8).Int(content.NextKey).Add(">>"u8);
        return rootNumber;
    }

    private int Register(StructureElement element)
    {
        if (element.Id <= 0 || !numbers.TryAdd(element.Id, file.Reserve()))
        {
            throw new InvalidOperationException($"The structure element {element.Id} ({element.Role}) has no number of its own.");
        }

        var place = marks.FirstOf(element.Id);
        foreach (var child in element.Children)
        {
            place = Math.Min(place, Register(child));
        }

        first.Add(element.Id, place);
        return place;
    }

    private void WriteElement(StructureElement element, int parent, bool insideHeaderRow)
    {
        var own = marks.Of(element.Id);
        var bytes = file.Object(numbers[element.Id]);
        bytes.Add("<</Type/StructElem/S/"u8).Add(StructureNames.Of(element.Role)).Add("/P "u8).Reference(parent);
        var page = own.Length > 0 ? own[0].Mark.Page : 0;
        if (page != 0)
        {
            bytes.Add("/Pg "u8).Reference(page);
        }

        ElementAttributes.Write(bytes, element, insideHeaderRow);
        WriteKids(bytes, element, own, page);
        bytes.Add(">>"u8);

        var headerRow = element.Role == StructureRole.TableRow && IsHeaderRow(element);
        foreach (var child in element.Children)
        {
            WriteElement(child, numbers[element.Id], headerRow);
        }
    }

    /// <summary>Own content and children merged by the place where each begins, so that text before and after a link stays so.</summary>
    private void WriteKids(PdfBytes bytes, StructureElement element, ReadOnlySpan<(int Place, ContentMark Mark)> own, int page)
    {
        if (own.IsEmpty && element.Children.Count == 0)
        {
            return;
        }

        bytes.Add("/K["u8);
        var next = 0;
        foreach (var child in element.Children)
        {
            var place = first[child.Id];
            for (; place != Nowhere && next < own.Length && own[next].Place < place; next++)
            {
                WriteMark(bytes, own[next].Mark, page);
            }

            bytes.Reference(numbers[child.Id]).Add((byte)' ');
        }

        for (; next < own.Length; next++)
        {
            WriteMark(bytes, own[next].Mark, page);
        }

        bytes.Add((byte)']');
    }

    private static void WriteMark(PdfBytes bytes, in ContentMark mark, int page)
    {
        if (mark.Annotation != 0)
        {
            bytes.Add("<</Type/OBJR/Obj "u8).Reference(mark.Annotation).Add("/Pg "u8).Reference(mark.Page).Add(">>"u8);
        }
        else if (mark.Page == page)
        {
            bytes.Int(mark.Sequence).Add((byte)' ');
        }
        else
        {
            bytes.Add("<</Type/MCR/Pg "u8).Reference(mark.Page).Add("/MCID "u8).Int(mark.Sequence).Add(">>"u8);
        }
    }

    private static bool IsHeaderRow(StructureElement row)
    {
        foreach (var cell in row.Children)
        {
            if (cell.Role != StructureRole.TableHeaderCell)
            {
                return false;
            }
        }

        return true;
    }
}
