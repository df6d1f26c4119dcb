using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// The canonical page tree: what stands where on every page, as text with one item a line, in millimetres with three decimals (a thousandth is
/// 36 EMU). It tells "same pages" from "differs" (convention 16) and is what layout snapshots compare.
/// </summary>
public static class PageTree
{
    private const long EmuPerThousandth = Length.EmuPerMillimetre / 1000;
    private const long Decimals = 1000;

    public static void Write(PagedDocument document, TextWriter output)
    {
        if (document.Properties is { } properties)
        {
            output.Write("document ");
            WriteText(output, properties.Title);
            output.Write(properties.Date.ToString(" yyyy-MM-dd", CultureInfo.InvariantCulture));
            output.Write(properties.IsPreview ? " preview\n" : "\n");
        }

        foreach (var page in document.Pages)
        {
            WritePage(output, page);
        }

        if (document.Structure is { } root)
        {
            output.Write("structure\n");
            WriteStructure(output, root, 1);
        }

        WriteOutline(output, document.Outline);
    }

    private static void WritePage(TextWriter output, Page page)
    {
        output.Write("page ");
        WriteNumber(output, page.Number);
        WriteBox(output, page.Width, page.Height);
        output.Write(page.Orientation == PageOrientation.Landscape ? " landscape" : "");
        if (page.Label is { } label)
        {
            output.Write(" label ");
            WriteText(output, label);
        }

        output.Write('\n');
        foreach (var item in page.Items)
        {
            output.Write("  ");
            WriteItem(output, item);
            output.Write('\n');
        }
    }

    private static void WriteItem(TextWriter output, PageItem item)
    {
        switch (item)
        {
            case GlyphRun run:
                WriteRun(output, run);
                break;
            case Rule rule:
                output.Write("rule");
                WritePlace(output, rule.X, rule.Y);
                WriteBox(output, rule.Width, rule.Height);
                WriteInk(output, rule.Colour, rule.Structure);
                break;
            case SealArea seal:
                output.Write("seal");
                WritePlace(output, seal.X, seal.Y);
                WriteBox(output, seal.Width, seal.Height);
                WriteOwner(output, seal.Structure);
                break;
            case Picture picture:
                output.Write("picture");
                WritePlace(output, picture.X, picture.Y);
                WriteBox(output, picture.Width, picture.Height);
                WriteOwner(output, picture.Structure);
                output.Write(' ');
                WriteText(output, picture.Image.Name);
                output.Write(' ');
                output.Write(picture.Image.Hash.Hex);
                break;
            case PageLink link:
                output.Write("link");
                WritePlace(output, link.X, link.Y);
                WriteBox(output, link.Width, link.Height);
                WriteOwner(output, link.Structure);
                output.Write(" page ");
                WriteNumber(output, link.TargetPage);
                output.Write(" y");
                WriteLength(output, link.TargetY);
                break;
            case LinkArea link:
                output.Write("link");
                WritePlace(output, link.X, link.Y);
                WriteBox(output, link.Width, link.Height);
                WriteOwner(output, link.Structure);
                output.Write(' ');
                WriteText(output, link.Target);
                break;
            default:
                throw new InvalidOperationException($"The page tree has no form for {item.GetType().Name}.");
        }
    }

    private static void WriteRun(TextWriter output, GlyphRun run)
    {
        output.Write("text");
        WritePlace(output, run.X, run.Baseline);
        output.Write(run.Turned ? " turned " : " ");
        output.Write(run.Face.PostScriptName);
        output.Write(" size");
        WriteLength(output, run.Size);
        WriteInk(output, run.Colour, run.Structure);
        output.Write(' ');
        output.Write('"');
        foreach (var glyph in run.Glyphs.Span)
        {
            WriteCodePoint(output, glyph.CodePoint);
        }

        output.Write("\" advances");
        WriteAdvances(output, run.Glyphs.Span);
    }

    /// <summary>Equal neighbours are counted, so that a line set evenly is one figure and a stretched gap stands out.</summary>
    private static void WriteAdvances(TextWriter output, ReadOnlySpan<PlacedGlyph> glyphs)
    {
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start + 1;
            while (end < glyphs.Length && glyphs[end].Advance == glyphs[start].Advance)
            {
                end++;
            }

            WriteLength(output, glyphs[start].Advance);
            output.Write('*');
            WriteNumber(output, end - start);
            start = end;
        }
    }

    private static void WriteStructure(TextWriter output, StructureElement element, int depth)
    {
        for (var i = 0; i < depth; i++)
        {
            output.Write("  ");
        }

        output.Write('#');
        WriteNumber(output, element.Id);
        output.Write(' ');
        output.Write(element.Role.ToString());
        WriteSpan(output, " columns ", element.ColumnSpan);
        WriteSpan(output, " rows ", element.RowSpan);
        output.Write(element.Scope switch { HeaderScope.Row => " heads row", HeaderScope.Both => " heads both", _ => "" });
        WriteNamed(output, " title ", element.Title);
        WriteNamed(output, " shows ", element.AlternativeText);
        WriteNamed(output, " means ", element.ActualText);
        output.Write('\n');
        foreach (var child in element.Children)
        {
            WriteStructure(output, child, depth + 1);
        }
    }

    private static void WriteOutline(TextWriter output, IReadOnlyList<OutlineEntry> outline)
    {
        if (outline.Count > 0)
        {
            output.Write("outline\n");
        }

        foreach (var entry in outline)
        {
            output.Write("  ");
            WriteNumber(output, entry.Level);
            output.Write(' ');
            WriteText(output, entry.Title);
            output.Write(" page ");
            WriteNumber(output, entry.PageNumber);
            output.Write(" y");
            WriteLength(output, entry.Y);
            output.Write('\n');
        }
    }

    private static void WriteSpan(TextWriter output, string name, int span)
    {
        if (span != 1)
        {
            output.Write(name);
            WriteNumber(output, span);
        }
    }

    private static void WriteNamed(TextWriter output, string name, string? text)
    {
        if (text is not null)
        {
            output.Write(name);
            WriteText(output, text);
        }
    }

    private static void WriteInk(TextWriter output, InkColour colour, int structure)
    {
        output.Write(colour switch
        {
            InkColour.Black => " black",
            InkColour.Red => " red",
            _ => throw new InvalidOperationException($"The page tree has no name for the colour {colour}."),
        });
        WriteOwner(output, structure);
    }

    private static void WriteOwner(TextWriter output, int structure)
    {
        output.Write(" #");
        WriteNumber(output, structure);
    }

    private static void WritePlace(TextWriter output, Length x, Length y)
    {
        output.Write(" at");
        WriteLength(output, x);
        WriteLength(output, y);
    }

    private static void WriteBox(TextWriter output, Length width, Length height)
    {
        output.Write(" box");
        WriteLength(output, width);
        WriteLength(output, height);
    }

    /// <summary>A blank and the length in millimetres with three decimals, rounded half away from zero, by whole numbers only.</summary>
    private static void WriteLength(TextWriter output, Length length)
    {
        var thousandths = Length.DivideRounded(length.Emu, EmuPerThousandth);
        output.Write(thousandths < 0 ? " -" : " ");
        WriteNumber(output, Math.Abs(thousandths) / Decimals);
        output.Write('.');
        Span<char> digits = stackalloc char[3];
        (Math.Abs(thousandths) % Decimals).TryFormat(digits, out _, "000", CultureInfo.InvariantCulture);
        output.Write(digits);
    }

    private static void WriteNumber(TextWriter output, long number)
    {
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        output.Write(digits[..length]);
    }

    private static void WriteText(TextWriter output, string text)
    {
        output.Write('"');
        foreach (var rune in text.EnumerateRunes())
        {
            WriteCodePoint(output, rune.Value);
        }

        output.Write('"');
    }

    /// <summary>Printable characters as they are; quotes, backslashes and what an editor would not show as \u{hex}.</summary>
    private static void WriteCodePoint(TextWriter output, int codePoint)
    {
        if (codePoint is '"' or '\\' or < ' ' or (>= 0x7F and < 0xA1) or (>= 0x2000 and <= 0x200F) or (>= 0x2028 and <= 0x202F) or 0xFEFF
            || !System.Text.Rune.TryCreate(codePoint, out var rune))
        {
            output.Write("\\u{");
            output.Write(codePoint.ToString("x", CultureInfo.InvariantCulture));
            output.Write('}');
            return;
        }

        Span<char> units = stackalloc char[2];
        output.Write(units[..rune.EncodeToUtf16(units)]);
    }
}
