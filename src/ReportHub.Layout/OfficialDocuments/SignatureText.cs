using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Names (or post titles) and date of a signature as shaped, and the measures that all variants share.</summary>
internal sealed class SignatureText
{
    public SignatureText(LayoutContext context, Signature signature, bool printsNames)
    {
        Context = context;
        Style = context.Style[StyleName.Signature];
        Names = printsNames ? signature.Organs : [];
        Organs = new OneLine[Names.Count];
        for (var i = 0; i < Organs.Length; i++)
        {
            Organs[i] = OneLine.Shape(context, signature.Organs[i], Style, Paragraph(context));
            MaxWidth = Length.Max(MaxWidth, Organs[i].Width);
        }

        Date = OneLine.Shape(context, signature.Date, Style, Paragraph(context));
    }

    public LayoutContext Context { get; }

    public TextStyle Style { get; }

    public IReadOnlyList<IReadOnlyList<Inline>> Names { get; }

    /// <summary>The names as shaped, each on one line.</summary>
    public OneLine[] Organs { get; }

    public OneLine Date { get; }

    /// <summary>Width of the longest name.</summary>
    public Length MaxWidth { get; }

    public Length Pitch => Context.Style.Grid.Pitch;

    public Length AreaWidth => Context.Style.Page.AreaWidth;

    public Length Seal => Context.Style.SealHeight;

    /// <summary>A row with blank rows above it that stays with the next.</summary>
    public SignatureRow Row(int blankRows, int rows = 1) => new()
    {
        Height = (Pitch * blankRows) + (Style.LinePitch * rows),
        Lead = RowLead.Below(Style.LinePitch, Style.Cell),
        KeepWithNext = true,
    };

    /// <summary>Baseline of such a row's line, counted from 1.</summary>
    public Length Baseline(int blankRows, int line = 1) => (Pitch * blankRows) + (Style.LinePitch * (line - 1)) + OneLine.BaselineIn(Style.LinePitch);

    /// <summary>The date's row, this many ems from the right edge.</summary>
    public SignatureRow DateRow(int blankRows, Length left)
    {
        var row = Row(blankRows);
        row.Add(Date, left, Baseline(blankRows));
        return row;
    }

    /// <summary>Left edge of a date that ends this many ems from the right edge.</summary>
    public Length DateLeft(int rightIndent) => AreaWidth - (Style.Cell * rightIndent) - Date.Width;

    /// <summary>Rows of the grid that hold <paramref name="length"/>.</summary>
    public int RowsFor(Length length) => (int)((length.Emu + Pitch.Emu - 1) / Pitch.Emu);

    private static int Paragraph(LayoutContext context) => context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id;
}
