using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
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

    /// <summary>Boxes of one path that are no longer than this are dots, not lines.</summary>
    private const double ShortestRule = 0.01;

    /// <exception cref="InvalidDataException">The bytes are no PDF that PdfPig can read; the message is Chinese and says why.</exception>
    public static IReadOnlyList<MeasuredPage> Measure(byte[] pdf)
    {
        try
        {
            using var document = PdfDocument.Open(pdf);
            return [.. document.GetPages().Select(MeasurePage)];
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw new InvalidDataException("文件已加密，需要口令才能打开；请用未加密的文件。", error);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new InvalidDataException($"文件不是可读的 PDF，或已损坏（{error.Message}）。", error);
        }
    }

    private static MeasuredPage MeasurePage(Page page)
    {
        var upright = new List<(double Baseline, MeasuredLetter Letter)>();
        var turned = new List<TurnedLetter>();
        var letters = page.Letters;
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (letter.TextOrientation == TextOrientation.Horizontal)
            {
                upright.Add((FromTop(page, letter.StartBaseLine.Y), MeasureLetter(page, letter) with { Sequence = i }));
            }
            else
            {
                turned.Add(MeasureTurned(page, letter));
            }
        }

        return new(
            page.Number,
            page.Width / PointsPerMillimetre,
            page.Height / PointsPerMillimetre,
            Group(upright),
            [.. page.Paths.SelectMany(path => MeasureRules(page, path)).OrderBy(rule => rule.Top).ThenBy(rule => rule.Left)])
        {
            Turned = turned,
            HasPictures = page.NumberOfImages > 0,
        };
    }

    private static List<MeasuredLine> Group(List<(double Baseline, MeasuredLetter Letter)> letters)
    {
        var lines = new List<MeasuredLine>();
        var line = new List<MeasuredLetter>();
        var first = double.NegativeInfinity;
        foreach (var (baseline, letter) in letters.OrderBy(letter => letter.Baseline))
        {
            if (baseline - first >= BaselineTolerance)
            {
                Close();
                first = baseline;
            }

            line.Add(letter);
        }

        Close();
        return lines;

        void Close()
        {
            if (line.Count > 0)
            {
                lines.Add(new(first, [.. line.OrderBy(letter => letter.Left)]));
                line.Clear();
            }
        }
    }

    private static MeasuredLetter MeasureLetter(Page page, Letter letter)
    {
        var ink = letter.BoundingBox;
        ReadOnlySpan<PdfPoint> corners = [ink.TopLeft, ink.TopRight, ink.BottomLeft, ink.BottomRight];
        var (left, right, bottom, top) = (corners[0].X, corners[0].X, corners[0].Y, corners[0].Y);
        foreach (var corner in corners)
        {
            (left, right) = (Math.Min(left, corner.X), Math.Max(right, corner.X));
            (bottom, top) = (Math.Min(bottom, corner.Y), Math.Max(top, corner.Y));
        }

        return new(
            letter.Value,
            letter.StartBaseLine.X / PointsPerMillimetre,
            letter.EndBaseLine.X / PointsPerMillimetre,
            left / PointsPerMillimetre,
            FromTop(page, top),
            right / PointsPerMillimetre,
            FromTop(page, bottom),
            letter.PointSize,
            WithoutPrefix(letter.FontName ?? ""),
            Rgb(letter.Color));
    }

    private static TurnedLetter MeasureTurned(Page page, Letter letter)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var direction = letter.TextOrientation switch
        {
            TextOrientation.Rotate90 or TextOrientation.Rotate270 => end.Y > start.Y ? LetterDirection.Upwards : LetterDirection.Downwards,
            _ => LetterDirection.Other,
        };
        return new(
            direction,
            start.X / PointsPerMillimetre,
            FromTop(page, start.Y),
            end.X / PointsPerMillimetre,
            FromTop(page, end.Y),
            MeasureLetter(page, letter));
    }

    /// <summary>One line for each straight part of the path: a file may draw several with one operator.</summary>
    private static IEnumerable<MeasuredRule> MeasureRules(Page page, PdfPath path)
    {
        if (!(path.IsFilled || path.IsStroked) || path.IsClipping)
        {
            yield break;
        }

        foreach (var part in path)
        {
            if (part.GetBoundingRectangle() is { } box && MeasureRule(page, path, box) is { } rule)
            {
                yield return rule;
            }
        }
    }

    private static MeasuredRule? MeasureRule(Page page, PdfPath path, PdfRectangle box)
    {
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
        return Math.Min(rule.Width, rule.Height) <= ThickestRule && Math.Max(rule.Width, rule.Height) > ShortestRule ? rule : null;
    }

    private static double FromTop(Page page, double y) => (page.Height - y) / PointsPerMillimetre;

    private static string WithoutPrefix(string font) => font.Length > 7 && font[6] == '+' ? font[7..] : font;

    private static string Rgb(IColor? colour)
    {
        // A pattern has no one colour.
        var (red, green, blue) = colour is null or PatternColor ? (0, 0, 0) : colour.ToRGBValues();
        return string.Create(CultureInfo.InvariantCulture, $"{Channel(red):X2}{Channel(green):X2}{Channel(blue):X2}");
    }

    private static int Channel(double value) => (int)Math.Round(Math.Clamp(value, 0, 1) * 255, MidpointRounding.AwayFromZero);
}
