using ReportHub.ConformanceTests.Support;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>PDFBox Preflight, which knows PDF/A-1b only.</summary>
internal static class Preflight
{
    /// <summary>Its complaints about a part-1 variant of the file; skips the calling test without it.</summary>
    public static List<string> Complaints(string pdf, string folder)
    {
        Tool.Require("java", "default-jre-headless");
        Tool.Require("qpdf", "qpdf");
        string[] names = ["preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "javax.activation", "jaxb-api"];
        string[] jars = [.. names.Select(name => $"/usr/share/java/{name}.jar")];
        Assert.SkipUnless(jars.All(File.Exists), "PDFBox Preflight is not installed (libpdfbox2-java libactivation-java libjaxb-api-java).");
        var older = Path.Combine(folder, "part1.pdf");
        Assert.Equal(0, Tool.Run("qpdf", "--object-streams=disable", "--newline-before-endstream", "--force-version=1.4", pdf, older).ExitCode);
        var output = Tool.Run("java", "-cp", string.Join(':', jars), "org.apache.pdfbox.preflight.Validator_A1b", older).Output;
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => char.IsAsciiDigit(line.TrimStart()[0]))];
    }
}
