using System.Text;
using ReportHub.ConformanceTests.Support;

namespace ReportHub.ConformanceTests.Specimens;

/// <summary>The pages of a PDF as poppler draws them, side by side in one picture of 24-bit pixels.</summary>
public sealed record ContactSheet(int Width, int Height, byte[] Pixels)
{
    private const int Resolution = 48;
    private const int PagesInARow = 4;
    private const int Gap = 4;
    private const byte Ground = 0xB0;

    public static ContactSheet Draw(string pdf)
    {
        var work = Directory.CreateTempSubdirectory("reporthub-sheet-");
        try
        {
            Tool.Output("pdftoppm", "-r", Resolution.ToString(System.Globalization.CultureInfo.InvariantCulture), pdf, Path.Combine(work.FullName, "page"));
            return Compose([.. Directory.GetFiles(work.FullName).Order(StringComparer.Ordinal).Select(ReadPpm)]);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>Share of pixels that differ by more than <paramref name="levels"/> in a channel; 1 when the sizes differ.</summary>
    public double DifferenceFrom(ContactSheet other, int levels)
    {
        if ((Width, Height) != (other.Width, other.Height))
        {
            return 1;
        }

        var different = 0;
        for (var i = 0; i < Pixels.Length; i += 3)
        {
            var off = Math.Max(Math.Abs(Pixels[i] - other.Pixels[i]), Math.Max(Math.Abs(Pixels[i + 1] - other.Pixels[i + 1]), Math.Abs(Pixels[i + 2] - other.Pixels[i + 2])));
            different += off > levels ? 1 : 0;
        }

        return different / (double)(Width * Height);
    }

    private static ContactSheet Compose(IReadOnlyList<ContactSheet> pages)
    {
        var columns = Math.Min(PagesInARow, pages.Count);
        var rows = (pages.Count + columns - 1) / columns;
        var (cellWidth, cellHeight) = (pages.Max(page => page.Width), pages.Max(page => page.Height));
        var (width, height) = ((cellWidth * columns) + (Gap * (columns + 1)), (cellHeight * rows) + (Gap * (rows + 1)));
        var pixels = new byte[width * height * 3];
        Array.Fill(pixels, Ground);
        for (var i = 0; i < pages.Count; i++)
        {
            var (left, top) = (Gap + (i % columns * (cellWidth + Gap)), Gap + (i / columns * (cellHeight + Gap)));
            for (var y = 0; y < pages[i].Height; y++)
            {
                pages[i].Pixels.AsSpan(y * pages[i].Width * 3, pages[i].Width * 3).CopyTo(pixels.AsSpan((((top + y) * width) + left) * 3));
            }
        }

        return new(width, height, pixels);
    }

    private static ContactSheet ReadPpm(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var (at, numbers) = (2, new int[3]);
        for (var i = 0; i < numbers.Length; i++)
        {
            var end = Array.FindIndex(bytes, at + 1, value => value is (byte)' ' or (byte)'\n');
            numbers[i] = int.Parse(Encoding.ASCII.GetString(bytes, at + 1, end - at - 1), System.Globalization.CultureInfo.InvariantCulture);
            at = end;
        }

        return new(numbers[0], numbers[1], bytes[(at + 1)..]);
    }
}
