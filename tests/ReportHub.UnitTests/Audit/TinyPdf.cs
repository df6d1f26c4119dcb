using System.Globalization;
using System.Text;

namespace ReportHub.UnitTests.Audit;

/// <summary>The smallest files that show one thing, written by hand: pages with a box, a rotation and content in Times.</summary>
internal static class TinyPdf
{
    public const double A4Width = 595.276;
    public const double A4Height = 841.89;

    public sealed record TinyPage(double Width, double Height, int Rotate, string Content);

    public static byte[] Of(params IReadOnlyList<TinyPage> pages)
    {
        List<string> objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', Enumerable.Range(0, pages.Count).Select(i => $"{4 + (2 * i)} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>",
        ];
        foreach (var page in pages)
        {
            objects.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {page.Width} {page.Height}]/Rotate {page.Rotate}/Resources<</Font<</F1 3 0 R>>>>/Contents {objects.Count + 2} 0 R>>"));
            objects.Add($"<</Length {page.Content.Length}>>\nstream\n{page.Content}\nendstream");
        }

        return Write(objects);
    }

    /// <summary>Text at a place in points from the lower left corner, turned by the first four numbers of its matrix.</summary>
    public static string Text(string text, double size, double x, double y, string turn = "1 0 0 1") =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {turn} {x} {y} Tm ({text}) Tj ET ");

    private static byte[] Write(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
