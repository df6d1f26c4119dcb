using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>
/// Writes the structure tree: every element with its marked content and its children in reading order (ISO 32000-1, 14.7). A long table has a million elements:
/// nothing is allocated for one.
/// </summary>
internal sealed class StructureTree
{
    private const int Nowhere = int.MaxValue;

    private readonly PdfFile file;
    private readonly ContentMarks content;
    private readonly ElementMarks marks;

    /// <summary>Object of each element by its id; 0 where no element has the id.</summary>
    private readonly int[] numbers;

    /// <summary>Place of an element's first content among all marks, <see cref="Nowhere"/> for an empty one.</summary>
    private readonly int[] first;

    private readonly List<int> notes = [];

    /// <exception cref="InvalidOperationException">An element has no number of its own, or content refers to one that is not in the tree.</exception>
    public StructureTree(PdfFile file, ContentMarks content, StructureElement root)
    {
        (this.file, this.content) = (file, content);
        marks = new(content.All);
        var size = Math.Max(marks.Highest, HighestId(root)) + 1;
        (numbers, first) = (new int[size], new int[size]);
        Register(root);
        RequireOwners();
    }

    /// <summary>Returns the number of the structure tree root.</summary>
    public int Write(StructureElement root)
    {
        var rootNumber = file.Reserve();
        WriteElement(root, rootNumber);
        var parents = new ParentTree(file, numbers).Write(content);
        var bytes = file.Object(rootNumber).Add("<</Type/StructTreeRoot/K["u8).Reference(numbers[root.Id]).Add("]/ParentTree "u8).Reference(parents)
            .Add("/ParentTreeNextKey "u8).Int(content.NextKey);
        WriteIdentifiers(bytes);
        bytes.Add(">>"u8);
        return rootNumber;
    }

    private static int HighestId(StructureElement element)
    {
        var highest = element.Id;
        foreach (var child in element.Children)
        {
            highest = Math.Max(highest, HighestId(child));
        }

        return highest;
    }

    private int Register(StructureElement element)
    {
        if (element.Id <= 0 || numbers[element.Id] != 0)
        {
            throw new InvalidOperationException($"The structure element {element.Id} ({element.Role}) has no number of its own.");
        }

        numbers[element.Id] = file.Reserve();
        var place = marks.FirstOf(element.Id);
        foreach (var child in element.Children)
        {
            place = Math.Min(place, Register(child));
        }

        first[element.Id] = place;
        return place;
    }

    private void RequireOwners()
    {
        for (var id = 0; id <= marks.Highest; id++)
        {
            if (numbers[id] == 0 && !marks.Of(id).IsEmpty)
            {
                throw new InvalidOperationException($"An item on a page belongs to the structure element {id}, which is not in the tree.");
            }
        }
    }

    private void WriteElement(StructureElement element, int parent)
    {
        var own = marks.Of(element.Id);
        var bytes = file.Object(numbers[element.Id]);
        bytes.Add("<</S/"u8).Add(StructureNames.Of(element.Role)).Add("/P "u8).Reference(parent);
        var page = own.Length > 0 ? content.All[own[0]].Page : -1;
        if (page >= 0)
        {
            bytes.Add("/Pg "u8).Reference(content.Pages[page].Object);
        }

        ElementAttributes.Write(bytes, element, content.Boxes.TryGetValue(element.Id, out var box) ? box : null);
        WriteKids(bytes, element, own, page);
        bytes.Add(">>"u8);
        if (element.Role == StructureRole.Note)
        {
            notes.Add(element.Id);
        }

        foreach (var child in element.Children)
        {
            WriteElement(child, numbers[element.Id]);
        }
    }

    /// <summary>Own content and children merged by the place where each begins, so that text before and after a link stays so.</summary>
    private void WriteKids(PdfBytes bytes, StructureElement element, ReadOnlySpan<int> own, int page)
    {
        if (own.IsEmpty && element.Children.IsEmpty)
        {
            return;
        }

        bytes.Add("/K["u8);
        var next = 0;
        foreach (var child in element.Children)
        {
            var place = first[child.Id];
            for (; place != Nowhere && next < own.Length && own[next] < place; next++)
            {
                WriteMark(bytes, content.All[own[next]], page);
            }

            bytes.Reference(numbers[child.Id]).Add((byte)' ');
        }

        for (; next < own.Length; next++)
        {
            WriteMark(bytes, content.All[own[next]], page);
        }

        bytes.Add((byte)']');
    }

    private void WriteMark(PdfBytes bytes, in ContentMark mark, int page)
    {
        if (mark.Annotation != 0)
        {
            bytes.Add("<</Type/OBJR/Obj "u8).Reference(mark.Annotation).Add("/Pg "u8).Reference(content.Pages[mark.Page].Object).Add(">>"u8);
        }
        else if (mark.Page == page)
        {
            bytes.Int(mark.Sequence).Add((byte)' ');
        }
        else
        {
            bytes.Add("<</Type/MCR/Pg "u8).Reference(content.Pages[mark.Page].Object).Add("/MCID "u8).Int(mark.Sequence).Add(">>"u8);
        }
    }

    /// <summary>Elements by their identifiers, in ascending order (14.7.2, table 322).</summary>
    private void WriteIdentifiers(PdfBytes bytes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        notes.Sort();
        bytes.Add("/IDTree<</Names["u8);
        foreach (var id in notes)
        {
            ElementAttributes.NoteIdentifier(bytes, id);
            bytes.Reference(numbers[id]).Add((byte)' ');
        }

        bytes.Add("]>>"u8);
    }
}
