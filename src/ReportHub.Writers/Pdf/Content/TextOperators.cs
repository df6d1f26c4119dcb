using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>
/// Text of one page. The commonest difference between advance and glyph width becomes character spacing (Tc), the rest adjustments in TJ with
/// decimals: integers would drift by 0.007 pt (pdf-notes.md).
/// </summary>
internal sealed class TextOperators(PdfBytes bytes)
{
    // Places are followed in thousandths of an EMU; Tc is written in ten-thousandths of a point, TJ in hundredths of a thousandth of the em.
    private const long PerEmu = 1000;
    private const long PerSpacingUnit = Length.EmuPerPoint * PerEmu / 10_000;
    private const int SpacingDecimals = 4;
    private const long AdjustmentScale = 100;
    private const int AdjustmentDecimals = 2;

    /// <summary>A glyph may stand this far (1.1 µm) from its place before it is corrected.</summary>
    private const long Tolerance = 40 * PerEmu;

    private Shown[] scratch = [];
    private PdfFont? font;
    private long size;
    private long spacing;
    private long lineX;
    private long lineY;

    private readonly record struct Shown(int Cid, long Slack);

    /// <summary>A new text object: its matrix is reset, font and spacing stay.</summary>
    public void Begin() => (lineX, lineY) = (0, 0);

    public void Show(GlyphRun run, PdfFont face, long x, long y)
    {
        SetFont(face, run.Size);
        var shown = Measure(run.Glyphs.Span, face, run.Size.Emu);
        SetSpacing(CommonSpacing(shown[..^1]));
        bytes.Length3(x - lineX).Add((byte)' ').Length3(y - lineY).Add(" Td["u8);
        (lineX, lineY) = (x, y);
        ShowGlyphs(shown, run.Size.Emu);
    }

    /// <summary>Clockwise by 90 degrees: the text's x axis runs down the page, its y axis to the right. The text object must be new and end with the run.</summary>
    public void ShowTurned(GlyphRun run, PdfFont face, long x, long y)
    {
        SetFont(face, run.Size);
        var shown = Measure(run.Glyphs.Span, face, run.Size.Emu);
        SetSpacing(CommonSpacing(shown[..^1]));
        bytes.Add("0 -1 1 0 "u8).Length3(x).Add((byte)' ').Length3(y).Add(" Tm["u8);
        ShowGlyphs(shown, run.Size.Emu);
    }

    /// <summary>Identifier of each glyph and by how much its advance exceeds its width.</summary>
    private ReadOnlySpan<Shown> Measure(ReadOnlySpan<PlacedGlyph> glyphs, PdfFont face, long em)
    {
        if (scratch.Length < glyphs.Length)
        {
            scratch = new Shown[glyphs.Length * 2];
        }

        for (var i = 0; i < glyphs.Length; i++)
        {
            var cid = face.CidOf(glyphs[i]);
            scratch[i] = new(cid, (glyphs[i].Advance.Emu * PerEmu) - Length.DivideRounded(face.WidthOf(cid) * em, PdfFont.WidthScale));
        }

        return scratch.AsSpan(0, glyphs.Length);
    }

    private void ShowGlyphs(ReadOnlySpan<Shown> glyphs, long em)
    {
        long behind = 0;
        bytes.Add((byte)'<');
        foreach (ref readonly var glyph in glyphs)
        {
            var adjustment = Math.Abs(behind) > Tolerance ? Length.DivideRounded(-behind * AdjustmentScale, em) : 0;
            if (adjustment != 0)
            {
                bytes.Add((byte)'>').Fixed(adjustment, AdjustmentDecimals).Add((byte)'<');
                behind += Length.DivideRounded(adjustment * em, AdjustmentScale);
            }

            bytes.Hex16(glyph.Cid);
            behind += glyph.Slack - (spacing * PerSpacingUnit);
        }

        bytes.Add(">]TJ\n"u8);
    }

    /// <summary>The majority's slack in units of Tc; the last glyph has no successor and no vote.</summary>
    private static long CommonSpacing(ReadOnlySpan<Shown> glyphs)
    {
        var (candidate, votes) = (0L, 0);
        foreach (ref readonly var glyph in glyphs)
        {
            var slack = Length.DivideRounded(glyph.Slack, PerSpacingUnit);
            candidate = votes == 0 ? slack : candidate;
            votes += slack == candidate ? 1 : -1;
        }

        return candidate;
    }

    private void SetFont(PdfFont wanted, Length em)
    {
        if (wanted == font && em.Emu == size)
        {
            return;
        }

        (font, size) = (wanted, em.Emu);
        bytes.Add("/F"u8).Int(wanted.Index).Add((byte)' ').Fixed(Length.DivideRounded(em.Emu * 10_000, Length.EmuPerPoint), 4).Add(" Tf\n"u8);
    }

    private void SetSpacing(long wanted)
    {
        if (wanted != spacing)
        {
            spacing = wanted;
            bytes.Fixed(wanted, SpacingDecimals).Add(" Tc\n"u8);
        }
    }
}
