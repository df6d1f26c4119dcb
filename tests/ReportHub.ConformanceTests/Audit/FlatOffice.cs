using ReportHub.ConformanceTests.Docx;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>LibreOffice as a maker of PDFs we had no hand in: flat ODF in, PDF out, several files in one run, only the faces of the fonts folder.</summary>
internal static class FlatOffice
{
    /// <summary>Bytes by name; skips the test without LibreOffice or fonts.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> ToPdf(IReadOnlyList<FlatPaper> papers)
    {
        var fonts = LibreOffice.FontsFolderOrSkip();
        var work = Directory.CreateTempSubdirectory("reporthub-flat-");
        try
        {
            foreach (var paper in papers)
            {
                await File.WriteAllTextAsync(Path.Combine(work.FullName, paper.Name + ".fodt"), paper.ToXml());
            }

            await File.WriteAllTextAsync(
                Path.Combine(work.FullName, "fonts.conf"),
                $"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>{Path.GetFullPath(fonts)}</dir><cachedir>{Path.Combine(work.FullName, "font-cache")}</cachedir></fontconfig>");
            await LibreOffice.Convert(work.FullName, [.. papers.Select(paper => paper.Name)], ".fodt", "pdf");
            return papers.ToDictionary(paper => paper.Name, paper => File.ReadAllBytes(Path.Combine(work.FullName, paper.Name + ".pdf")));
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}
