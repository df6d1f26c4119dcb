using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using ReportHub.Tests;

namespace ReportHub.ConformanceTests.Docx;

/// <summary>
/// Sets a DOCX with LibreOffice under the same terms as our pages (docx-notes.md, "Comparing pages"): it ignores <c>autoSpaceDE</c> and reads
/// <c>overflowPunct</c> inverted, so the file goes through flat ODF, where both are set as the DOCX means them; the official names of the faces lead to the
/// very files our pages use.
/// </summary>
public static class LibreOffice
{
    private const string Program = "soffice";
    private const string TitleFace = "方正小标宋简体";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static readonly string[] NarrowQuotes = ["仿宋_GB2312", "楷体_GB2312"];

    /// <summary>The official names, and the files of the fonts folder that stand in for them.</summary>
    private static readonly (string Name, string File)[] Faces =
    [
        ("仿宋_GB2312", "LXGWZhuqueFangsong-Regular.ttf"),
        ("楷体_GB2312", "gkai00mp.ttf"),
        ("黑体", "NotoSansSC_500Medium.ttf"),
        ("宋体", "NotoSerifSC_400Regular.ttf"),
        (TitleFace, "NotoSerifSC_700Bold.ttf"),
        ("Times New Roman", "LiberationSerif-Regular.ttf"),
    ];

    /// <summary>The fonts folder of this machine; skips the test when there is none, or no office suite.</summary>
    public static string FontsFolderOrSkip()
    {
        Assert.SkipUnless(Find(Program) is not null, $"{Program} is not installed (Debian: libreoffice-writer-nogui).");
        var missing = Array.Find(Faces, face => !File.Exists(Path.Combine(Repository.Fonts, face.File)));
        Assert.SkipUnless(missing.File is null, $"The fonts folder {Repository.Fonts} lacks {missing.File}: run ./reporthub setup.");
        return Repository.Fonts;
    }

    /// <summary>PDF of <paramref name="docx"/> set with the faces in <paramref name="fontsFolder"/>.</summary>
    public static async Task<byte[]> ToPdf(byte[] docx, string fontsFolder) => (await ToPdfs([docx], fontsFolder))[0];

    /// <summary>PDFs of <paramref name="files"/> in their order, all by two runs of the program: a run costs seconds, a file little more than nothing.</summary>
    public static async Task<IReadOnlyList<byte[]>> ToPdfs(IReadOnlyList<byte[]> files, string fontsFolder)
    {
        var work = Directory.CreateTempSubdirectory("reporthub-office-");
        try
        {
            WriteFontConfiguration(work.FullName, fontsFolder);
            var names = Enumerable.Range(0, files.Count).Select(i => string.Create(CultureInfo.InvariantCulture, $"paper{i}")).ToList();
            for (var i = 0; i < files.Count; i++)
            {
                await File.WriteAllBytesAsync(Path.Combine(work.FullName, names[i] + ".docx"), files[i]);
            }

            await Convert(work.FullName, names, ".docx", "fodt");
            names.ForEach(name => SetChineseText(Path.Combine(work.FullName, name + ".fodt")));
            await Convert(work.FullName, names, ".fodt", "pdf:writer_pdf_Export:{\"IsSkipEmptyPages\":{\"type\":\"boolean\",\"value\":\"false\"}}");
            return [.. names.Select(name => File.ReadAllBytes(Path.Combine(work.FullName, name + ".pdf")))];
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>Version as major and minor number: 7.4, 24.2.</summary>
    public static async Task<Version> InstalledVersion()
    {
        var work = Directory.CreateTempSubdirectory("reporthub-office-");
        try
        {
            var words = (await Run(work.FullName, "--version")).Split(' ');
            return Version.Parse(Array.Find(words, word => word.Length > 0 && char.IsAsciiDigit(word[0])) ?? "0.0");
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>No gap between Chinese and Latin, no hanging marks.</summary>
    private static void SetChineseText(string fodt)
    {
        var document = XDocument.Load(fodt, LoadOptions.PreserveWhitespace);
        XNamespace style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
        foreach (var properties in document.Descendants(style + "text-properties").Where(text => (string?)text.Attribute(style + "font-name-asian") == TitleFace))
        {
            // The file that stands in for this face calls itself bold; only so is it found.
            properties.SetAttributeValue(style + "font-weight-asian", "bold");
        }

        foreach (var properties in document.Descendants(style + "paragraph-properties"))
        {
            properties.SetAttributeValue(style + "text-autospace", "none");
            properties.SetAttributeValue(style + "punctuation-wrap", "simple");
        }

        foreach (var face in document.Descendants(style + "font-face"))
        {
            XNamespace svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
            if (Array.Find(NarrowQuotes, name => (string?)face.Attribute(svg + "font-family") is { } family && family.Trim('\'') == name) is { } narrow)
            {
                // The files that stand in for these faces draw “ ” narrow unless asked for their full-width forms; the faces themselves have no other.
                face.SetAttributeValue(svg + "font-family", "'" + narrow + ":fwid'");
            }
        }

        document.Save(fodt, SaveOptions.DisableFormatting);
    }

    /// <summary>A private configuration: only these files, each under the official name.</summary>
    private static void WriteFontConfiguration(string work, string fontsFolder)
    {
        var rules = Faces.Select(face => new XElement(
            "match",
            new XAttribute("target", "scan"),
            new XElement("test", new XAttribute("name", "file"), new XAttribute("compare", "eq"), new XElement("string", Path.Combine(Path.GetFullPath(fontsFolder), face.File))),
            Edit("family", new XElement("string", face.Name)),
            Edit("familylang", new XElement("string", "en")),
            Edit("fullname", new XElement("string", face.Name))));
        var configuration = new XElement(
            "fontconfig",
            new XElement("dir", Path.GetFullPath(fontsFolder)),
            new XElement("cachedir", Path.Combine(work, "font-cache")),
            rules);
        File.WriteAllText(Path.Combine(work, "fonts.conf"), $"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">{configuration}");
    }

    private static XElement Edit(string name, XElement value) =>
        new("edit", new XAttribute("name", name), new XAttribute("mode", "assign"), value);

    /// <summary>Converts files of <paramref name="work"/>, all in one run, by the fonts.conf that stands there.</summary>
    public static async Task Convert(string work, IReadOnlyList<string> names, string from, string format)
    {
        var output = await Run(work, ["--convert-to", format, "--outdir", work, .. names.Select(name => Path.Combine(work, name + from))]);
        foreach (var name in names)
        {
            var produced = Path.Combine(work, name + "." + format.Split(':')[0]);
            Assert.True(File.Exists(produced), $"{Program} made no {format} from {name}{from}: {output}");
        }
    }

    private static async Task<string> Run(string work, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(Program)!) { RedirectStandardOutput = true, RedirectStandardError = true };
        // A private profile: several may run at once, and none touches the user's own.
        start.ArgumentList.Add("-env:UserInstallation=" + new Uri(Path.Combine(work, "profile")).AbsoluteUri);
        start.ArgumentList.Add("--headless");
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

        return await output + await errors;
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
