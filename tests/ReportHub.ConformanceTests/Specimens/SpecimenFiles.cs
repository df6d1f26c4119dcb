using System.Collections.Concurrent;
using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.Tests;
using ReportHub.Tests.Specimens;
using ReportHub.Writers;

namespace ReportHub.ConformanceTests.Specimens;

/// <summary>Every specimen as PDF and DOCX, set once with the faces of the fonts folder.</summary>
public static class SpecimenFiles
{
    private static readonly ConcurrentDictionary<string, SpecimenFile> Made = new(StringComparer.Ordinal);
    private static readonly Lazy<FontSet> Faces = new(() => FontLibrary.Load(Repository.Fonts, FontMap.Standard).Value!.Fonts);

    public static FontSet Fonts
    {
        get
        {
            Assert.SkipUnless(Directory.Exists(Repository.Fonts), $"no fonts in {Repository.Fonts}: run ./reporthub setup");
            return Faces.Value;
        }
    }

    public static SpecimenFile Of(string name)
    {
        var fonts = Fonts;
        return Made.GetOrAdd(name, key => Make(key, SpecimenCatalogue.Get(key), fonts));
    }

    public static SpecimenFile Make(string name, ReportDocument document, FontSet fonts)
    {
        using MemoryStream pdf = new(), docx = new();
        var pages = new PagedDocument();
        var set = PageLayout.Set(document, fonts, pages);
        Assert.True(set.Succeeded, name + "\n" + string.Join('\n', set.Findings));
        pages.ReplayInto(new PdfWriter(pdf));
        DocxWriter.Write(document, set.Value, docx);
        return new(name, document, set.Value, pages, pdf.ToArray(), docx.ToArray());
    }
}

/// <summary>One specimen, set and written.</summary>
public sealed record SpecimenFile(string Name, ReportDocument Document, LayoutDecisions Decisions, PagedDocument Pages, byte[] Pdf, byte[] Docx)
{
    /// <summary>The PDF on disk, for tools that want a file and for the eye.</summary>
    public string PdfFile()
    {
        var path = Repository.Output($"specimen-{Name}.pdf");
        File.WriteAllBytes(path, Pdf);
        return path;
    }
}
