using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>Bookmarks as a tree of linked items (ISO 32000-1, 12.3.3).</summary>
internal sealed class Outline(PdfFile file, PageTree pages)
{
    private sealed class Item(OutlineEntry? entry, int number)
    {
        public OutlineEntry? Entry { get; } = entry;

        public int Number { get; } = number;

        public List<Item> Children { get; } = [];

        public int Descendants { get; private set; }

        public int Count()
        {
            foreach (var child in Children)
            {
                Descendants += 1 + child.Count();
            }

            return Descendants;
        }
    }

    /// <summary>Returns the number of the outline, 0 for none. A level that skips hangs below the nearest entry above it.</summary>
    public int Write(IReadOnlyList<OutlineEntry> entries)
    {
        if (entries.Count == 0)
        {
            return 0;
        }

        var root = new Item(null, file.Reserve());
        var path = new List<Item> { root };
        foreach (var entry in entries)
        {
            while (path.Count > 1 && path[^1].Entry!.Level >= entry.Level)
            {
                path.RemoveAt(path.Count - 1);
            }

            var item = new Item(entry, file.Reserve());
            path[^1].Children.Add(item);
            path.Add(item);
        }

        root.Count();
        var bytes = file.Object(root.Number).Add("<</Type/Outlines"u8);
        WriteEnds(bytes, root);
        bytes.Add(">>"u8);
        WriteChildren(root);
        return root.Number;
    }

    private void WriteChildren(Item parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var item = parent.Children[i];
            var bytes = file.Object(item.Number).Add("<</Title"u8).Text(item.Entry!.Title).Add("/Parent "u8).Reference(parent.Number);
            if (i > 0)
            {
                bytes.Add("/Prev "u8).Reference(parent.Children[i - 1].Number);
            }

            if (i + 1 < parent.Children.Count)
            {
                bytes.Add("/Next "u8).Reference(parent.Children[i + 1].Number);
            }

            WriteEnds(bytes, item);
            WriteTarget(bytes, item.Entry);
            bytes.Add(">>"u8);
            WriteChildren(item);
        }
    }

    private static void WriteEnds(PdfBytes bytes, Item item)
    {
        if (item.Children.Count > 0)
        {
            bytes.Add("/First "u8).Reference(item.Children[0].Number).Add("/Last "u8).Reference(item.Children[^1].Number);
            bytes.Add("/Count "u8).Int(item.Descendants);
        }
    }

    private void WriteTarget(PdfBytes bytes, OutlineEntry entry)
    {
        var (number, sheet) = pages[entry.PageNumber];
        sheet.WriteDestination(bytes.Add("/Dest"u8), number, entry.Y);
    }
}
