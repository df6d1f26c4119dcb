using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace ReportHub.Audit;

/// <summary>Reads any PDF into measurements, by PdfPig: no line of ours stands between the file and the number.</summary>
public static class PdfMeasurer
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Letters whose baselines differ by less share a line.</summary>
    private const double BaselineTolerance = 0.05;

    /// <summary>Thicker boxes are areas, not lines.</summary>
    private const double ThickestRule = 2.0;

    /// <exception cref="InvalidDataException">The bytes are no PDF that PdfPig can read.</exception>
    public static IReadOnlyList<MeasuredPage> Measure(byte[] pdf)
    {
        try
        {
            using var document = PdfDocument.Open(pdf);
            return [.. document.GetPages().Select(MeasurePage)];
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new InvalidDataException("The file is no readable PDF: " + error.Message, error);
        }
    }

    private static MeasuredPage MeasurePage(Page page)
    {
        var lines = new List<(double Baseline, List<MeasuredLetter> Letters)>();
        foreach (var letter in page.Letters)
        {
            var baseline = FromTop(page, letter.StartBaseLine.Y);
            var at = lines.FindIndex(line => Math.Abs(line.Baseline - baseline) < BaselineTolerance);
            if (at < 0)
            {
                at = lines.Count;
                lines.Add((baseline, []));
            }

            lines[at].Letters.Add(MeasureLetter(page, letter));
        }

        return new(
            page.Number,
            page.Width / PointsPerMillimetre,
            page.Height / PointsPerMillimetre,
            [.. lines.OrderBy(line => line.Baseline).Select(line => new MeasuredLine(line.Baseline, [.. line.Letters.OrderBy(letter => letter.Left)]))],
            [.. page.Paths.Select(path => MeasureRule(page, path)).OfType<MeasuredRule>().OrderBy(rule => rule.Top).ThenBy(rule => rule.Left)]);
    }

    private static MeasuredLetter MeasureLetter(Page page, Letter letter)
    {
        var ink = letter.BoundingBox;
        return new(
            letter.Value,
            letter.StartBaseLine.X / PointsPerMillimetre,
            letter.EndBaseLine.X / PointsPerMillimetre,
            ink.Left / PointsPerMillimetre,
            FromTop(page, ink.Top),
            ink.Right / PointsPerMillimetre,
            FromTop(page, ink.Bottom),
            letter.PointSize,
            WithoutPrefix(letter.FontName ?? ""),
            Rgb(letter.Color));
    }

    private static MeasuredRule? MeasureRule(Page page, PdfPath path)
    {
        if (!(path.IsFilled || path.IsStroked) || path.GetBoundingRectangle() is not { } box)
        {
            return null;
        }

        // A stroked line has no area of its own: its thickness lies half on either side.
        var half = path.IsStroked ? path.LineWidth / 2 : 0;
        var (left, right) = (box.Left - (box.Width < box.Height ? half : 0), box.Right + (box.Width < box.Height ? half : 0));
        var (bottom, top) = (box.Bottom - (box.Height < box.Width ? half : 0), box.Top + (box.Height < box.Width ? half : 0));
        var rule = new MeasuredRule(
            left / PointsPerMillimetre,
            FromTop(page, top),
            (right - left) / PointsPerMillimetre,
            (top - bottom) / PointsPerMillimetre,
            Rgb(path.IsFilled ? path.FillColor : path.StrokeColor));
        return Math.Min(rule.Width, rule.Height) <= ThickestRule ? rule : null;
    }

    private static double FromTop(Page page, double y) => (page.Height - y) / PointsPerMillimetre;

    private static string WithoutPrefix(string font) => font.Length > 7 && font[6] == '+' ? font[7..] : font;

    private static string Rgb(IColor? colour)
    {
        var (red, green, blue) = colour?.ToRGBValues() ?? (0, 0, 0);
        return string.Create(CultureInfo.InvariantCulture, $"{Channel(red):X2}{Channel(green):X2}{Channel(blue):X2}");
    }

    private static int Channel(double value) => (int)Math.Round(Math.Clamp(value, 0, 1) * 255, MidpointRounding.AwayFromZero);
}
