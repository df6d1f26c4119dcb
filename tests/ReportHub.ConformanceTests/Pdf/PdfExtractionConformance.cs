using System.Text;
using CsCheck;
using ReportHub.ConformanceTests.Support;
using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.Writers;
using UglyToad.PdfPig;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>Whatever text is written is read back, character by character and in its order, by two readers.</summary>
public sealed class PdfExtractionConformance : IDisposable
{
    private const int LinesPerPage = 20;
    private const int Pages = 40;
    private const string Latin = "ABCXYZabcxyz0123456789.,;:%()-+/";
    private const string Marks = "，。、；：？！“”‘’（）《》〈〉【】〔〕—…·○〇￥％①②③ⅠⅡ";
    private static readonly FontRole[] Roles = [FontRole.Fangsong, FontRole.Kaiti, FontRole.Heiti, FontRole.Songti, FontRole.Xiaobiaosong];
    private readonly string folder = Directory.CreateTempSubdirectory("extraction").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Random_text_in_every_face_comes_back_as_typed()
    {
        Tool.Require("pdftotext", "poppler-utils");
        var fonts = RealFonts.Load();
        Gen.Select(Gen.Int[0, Roles.Length - 1], Gen.UInt).Array[LinesPerPage * Pages].Sample(
            lines =>
            {
                var texts = lines.Select(line => Text(fonts, Roles[line.Item1], line.Item2)).ToList();
                var path = Write(fonts, lines.Select(line => Roles[line.Item1]).ToList(), texts);
                var typed = string.Concat(texts);
                Assert.Equal(typed, Squeeze(Tool.Output("pdftotext", "-raw", path, "-")));
                using var pdf = PdfDocument.Open(path);
                Assert.Equal(typed, Squeeze(string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value))));
            },
            iter: 2,
            threads: 1);
    }

    [Fact]
    public void Spaces_between_words_are_read_back()
    {
        Tool.Require("pdftotext", "poppler-utils");
        var fonts = RealFonts.Load();
        var path = Write(fonts, [FontRole.Fangsong], ["GB T 9704 2012 and more"]);
        Assert.Equal("GB T 9704 2012 and more", Tool.Output("pdftotext", "-raw", path, "-").Trim('\n', '\f'));
        using var pdf = PdfDocument.Open(path);
        Assert.Equal("GB T 9704 2012 and more", string.Concat(pdf.GetPage(1).Letters.Select(letter => letter.Value)));
    }

    /// <summary>Up to 24 characters the face has: Han from the whole block and its extensions, Latin, digits, marks.</summary>
    private static string Text(FontSet fonts, FontRole role, uint seed)
    {
        var text = new StringBuilder();
        for (var left = 24; left > 0; left--)
        {
            seed = (seed * 1_664_525) + 1_013_904_223;
            var pick = (int)(seed >> 8);
            var codePoint = (pick % 10) switch
            {
                < 6 => 0x4E00 + (pick / 10 % 0x5200),
                6 => 0x20000 + (pick / 10 % 0xA6D0),
                7 => Latin[pick / 10 % Latin.Length],
                _ => Marks[pick / 10 % Marks.Length],
            };
            if (fonts.FaceFor(role, codePoint, codePoint < 0x80) is { } face && face.GlyphOf(codePoint) != 0)
            {
                text.Append(char.ConvertFromUtf32(codePoint));
            }
        }

        return text.ToString();
    }

    private string Write(FontSet fonts, List<FontRole> roles, List<string> texts)
    {
        var maker = new PageMaker(fonts);
        for (var line = 0; line < texts.Count; line++)
        {
            if (texts[line].Length > 0)
            {
                maker.Draw(maker.Element(StructureRole.Paragraph).Id, roles[line], 12, 28, 40 + (10 * (line % LinesPerPage)), texts[line]);
            }

            if (line % LinesPerPage == LinesPerPage - 1 || line == texts.Count - 1)
            {
                maker.AddPage();
            }
        }

        var path = Path.Combine(folder, "text.pdf");
        using var file = File.Create(path);
        maker.End().ReplayInto(new PdfWriter(file));
        return path;
    }

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\f'));
}
