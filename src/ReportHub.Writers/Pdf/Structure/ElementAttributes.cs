using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>What an element says beside its content: title, meaning, identifier, attributes of tables, lists and figures (ISO 32000-1, 14.7.2 and 14.8.5).</summary>
internal static class ElementAttributes
{
    /// <param name="box">The rectangle of an element that holds a picture, else null.</param>
    public static void Write(PdfBytes bytes, StructureElement element, SheetBox? box)
    {
        Text(bytes, "/T"u8, element.Title);
        Text(bytes, "/Alt"u8, Alternative(element));
        Text(bytes, "/ActualText"u8, element.ActualText);
        switch (element.Role)
        {
            case StructureRole.Note:
                // PDF/UA-1, 7.9: every note has an identifier of its own.
                NoteIdentifier(bytes.Add("/ID"u8), element.Id);
                break;
            case StructureRole.Figure when box is { } place:
                place.Write(bytes.Add("/A<</O/Layout/Placement/Block/BBox"u8));
                bytes.Add(">>"u8);
                break;
            case StructureRole.List when HasLabels(element):
                // PDF/UA-1, 7.6; the standard has no name for Chinese figures, which count all the same.
                bytes.Add("/A<</O/List/ListNumbering/Decimal>>"u8);
                break;
            case StructureRole.TableHeaderCell or StructureRole.TableDataCell:
                WriteCell(bytes, element);
                break;
            default:
                break;
        }
    }

    public static void NoteIdentifier(PdfBytes bytes, int id) => bytes.Add("(note"u8).Hex16(id >> 16).Hex16(id).Add((byte)')');

    /// <summary>PDF/UA-1, 7.3: a figure always says what it shows, if only by its title.</summary>
    private static string? Alternative(StructureElement element) =>
        element.AlternativeText is null && element.Role == StructureRole.Figure ? element.Title : element.AlternativeText;

    private static void Text(PdfBytes bytes, ReadOnlySpan<byte> key, string? text)
    {
        if (text is { Length: > 0 })
        {
            bytes.Add(key).Text(text);
        }
    }

    private static bool HasLabels(StructureElement list)
    {
        foreach (var item in list.Children)
        {
            foreach (var part in item.Children)
            {
                if (part.Role == StructureRole.ListLabel)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void WriteCell(PdfBytes bytes, StructureElement cell)
    {
        var header = cell.Role == StructureRole.TableHeaderCell;
        if (!header && cell.ColumnSpan == 1 && cell.RowSpan == 1)
        {
            return;
        }

        bytes.Add("/A<</O/Table"u8);
        if (header)
        {
            bytes.Add(ScopeName(cell.Scope));
        }

        if (cell.ColumnSpan > 1)
        {
            bytes.Add("/ColSpan "u8).Int(cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            bytes.Add("/RowSpan "u8).Int(cell.RowSpan);
        }

        bytes.Add(">>"u8);
    }

    private static ReadOnlySpan<byte> ScopeName(HeaderScope scope) => scope switch
    {
        HeaderScope.Column => "/Scope/Column"u8,
        HeaderScope.Row => "/Scope/Row"u8,
        HeaderScope.Both => "/Scope/Both"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };
}
