using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>The faces of one file in order of first use.</summary>
internal sealed class PdfFonts(PdfFile file)
{
    private readonly List<(FontFace Face, PdfFont Font)> fonts = [];

    /// <exception cref="FontEmbeddingException">The face's rights forbid what the file would do.</exception>
    public PdfFont Of(FontFace face)
    {
        foreach (var (known, font) in fonts)
        {
            if (ReferenceEquals(known, face))
            {
                return font;
            }
        }

        return Add(face);
    }

    /// <summary>The entries of the /Font resource.</summary>
    public void WriteResources(PdfBytes bytes)
    {
        foreach (var (_, font) in fonts)
        {
            bytes.Add("/F"u8).Int(font.Index).Add((byte)' ').Reference(font.Number);
        }
    }

    public void Write()
    {
        foreach (var (_, font) in fonts)
        {
            font.Write(file);
        }
    }

    private PdfFont Add(FontFace face)
    {
        if (face.Rights == EmbeddingRights.Restricted || !face.MaySubset)
        {
            throw new FontEmbeddingException(face.FamilyName);
        }

        var font = new PdfFont(face, fonts.Count, file.Reserve());
        fonts.Add((face, font));
        return font;
    }
}
