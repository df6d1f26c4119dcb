using System.Runtime.CompilerServices;
using ReportHub.ConformanceTests.Support;
using ReportHub.Tests;
using ReportHub.Tests.Specimens;

namespace ReportHub.ConformanceTests.Specimens;

/// <summary>
/// Every specimen as one picture, so that a reviewer sees a change in the diff. A picture is accepted on purpose only, with REPORTHUB_ACCEPT=1; the one
/// received lies in the test output.
/// </summary>
public sealed class PictureTests
{
    /// <summary>Of 255: edges of glyphs that are drawn a little darker are no difference.</summary>
    private const int Levels = 48;

    /// <summary>A share of pixels smaller than a word of two characters; another release of poppler or of a face may ask for a new review.</summary>
    private const double MostDifferent = 0.0002;

    public static TheoryData<string> Names => [.. SpecimenCatalogue.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_pages_look_as_reviewed(string name)
    {
        Tool.Require("pdftoppm", "poppler-utils");
        var sheet = ContactSheet.Draw(SpecimenFiles.Of(name).PdfFile());
        var png = PngFile.Write(sheet);
        File.WriteAllBytes(Repository.Output($"specimen-{name}.png"), png);
        var reviewed = Path.Combine(Folder(), name + ".png");
        if (Snapshot.IsAccepting)
        {
            File.WriteAllBytes(reviewed, png);
            return;
        }

        Assert.True(File.Exists(reviewed), $"{name}.png has not been reviewed yet.");
        Assert.InRange(sheet.DifferenceFrom(PngFile.Read(File.ReadAllBytes(reviewed)), Levels), 0, MostDifferent);
    }

    [Fact]
    public void A_word_more_is_seen()
    {
        Tool.Require("pdftoppm", "poppler-utils");
        var (plain, urgent) = (ContactSheet.Draw(SpecimenFiles.Of("document").PdfFile()), ContactSheet.Draw(SpecimenFiles.Of("head-urgency-only").PdfFile()));
        var difference = plain.DifferenceFrom(urgent, Levels);
        Assert.True(difference > MostDifferent, $"{difference}");
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
