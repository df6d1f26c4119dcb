using System.Diagnostics;
using ReportHub.ConformanceTests.Docx;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>LibreOffice as a maker of PDFs we had no hand in: flat ODF in, PDF out, several files in one run, only the faces of the fonts folder.</summary>
internal static class FlatOffice
{
    private const string Program = "soffice";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

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
            await Run(work.FullName, papers.Select(paper => Path.Combine(work.FullName, paper.Name + ".fodt")));
            return papers.ToDictionary(paper => paper.Name, paper => File.ReadAllBytes(Path.Combine(work.FullName, paper.Name + ".pdf")));
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static async Task Run(string work, IEnumerable<string> files)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["-env:UserInstallation=" + new Uri(Path.Combine(work, "profile")).AbsoluteUri, "--headless", "--convert-to", "pdf", "--outdir", work, .. files];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["FONTCONFIG_FILE"] = Path.Combine(work, "fonts.conf");
        start.Environment["HOME"] = work;
        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var errors = process.StandardError.ReadToEndAsync(timeout.Token);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        Assert.True(process.ExitCode == 0, await output + await errors);
    }
}
