using System.Globalization;
using ReportHub.Audit;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>Draws mutants of one paper: an element and a property by turns, the change by seed; then changes the operators of the page's content that draw the element.</summary>
internal sealed class MutantFactory(string name, byte[] pdf, Random random) : IDisposable
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>The farthest that an element is moved.</summary>
    private const double Farthest = 3;

    private static readonly double[] Sizes = [10.5, 12, 14, 15, 18, 22, 26];

    private static readonly (string Name, FontClass Class)[] Faces =
    [
        ("SimSun", FontClass.SongTi), ("SimHei", FontClass.HeiTi), ("KaiTi_GB2312", FontClass.KaiTi), ("FangSong_GB2312", FontClass.FangSong),
        ("FZXBSJW--GB1-0", FontClass.XiaoBiaoSong), ("MicrosoftYaHei", FontClass.Unknown), ("Arial", FontClass.Unknown),
    ];

    private static readonly string[] Inks = ["0 0.4 0 rg", "0 0 1 rg", "0.5 g", "1 0.6 0 rg"];

    private readonly PdfEdit edit = new(pdf);

    public void Dispose() => edit.Dispose();

    /// <summary>A mutant of every element and property, each once.</summary>
    public IEnumerable<Mutant> DrawAll(Paper paper)
    {
        foreach (var element in MutableElement.Of(paper).Where(element => element.Rule is not null || element.Runs.Count > 0).Where(IsUpright))
        {
            foreach (var property in Enum.GetValues<MutantProperty>())
            {
                if (Draw(element, property) is { } mutant)
                {
                    yield return mutant;
                }
            }
        }
    }

    /// <summary>Text on a turned page stands under a matrix, where its place is not followed.</summary>
    private bool IsUpright(MutableElement element) => element.Rule is not null || edit.ContentOf(element.Page).Shows.Any();

    private Mutant? Draw(MutableElement element, MutantProperty property) => property switch
    {
        MutantProperty.ShiftX when element.X is var (clause, beyond) => Shift(element, property, clause, beyond),
        MutantProperty.ShiftY when element.Y is var (clause, beyond) => Shift(element, property, clause, beyond),
        MutantProperty.Face when element.Face is { } clause => OtherFace(element, clause),
        MutantProperty.Size when element.Size is { } clause => OtherSize(element, clause),
        MutantProperty.Colour when element.Colour is { } clause => OtherColour(element, clause),
        MutantProperty.Drop when element.Drop is { } clause => Make(element, property, clause, "", show => "", rectangle => ""),
        _ => null,
    };

    private Mutant Shift(MutableElement element, MutantProperty property, string clause, double beyond)
    {
        var by = (beyond + (random.NextDouble() * (Farthest - beyond))) * (random.Next(2) == 0 ? 1 : -1);
        var (dx, dy) = property == MutantProperty.ShiftX ? (by * PointsPerMillimetre, 0.0) : (0, -by * PointsPerMillimetre);
        return Make(
            element, property, clause, string.Create(CultureInfo.InvariantCulture, $"{by:0.00} mm"),
            show => Elsewhere(show, dx, dy, show.FontKey, show.FontSize, show.Colour),
            rectangle => Rectangle(rectangle, dx, dy, 1))!;
    }

    private Mutant OtherSize(MutableElement element, string clause)
    {
        if (element.Rule is not null)
        {
            var scale = random.Next(2) == 0 ? 0.85 : 0.97;
            return Make(element, MutantProperty.Size, clause, string.Create(CultureInfo.InvariantCulture, $"× {scale}"), _ => "", rectangle => Rectangle(rectangle, 0, 0, scale))!;
        }

        var sizes = Sizes.Where(size => Math.Abs(size - element.Runs[0].Size) > 0.9).ToArray();
        var points = sizes[random.Next(sizes.Length)];
        return Make(
            element, MutantProperty.Size, clause, string.Create(CultureInfo.InvariantCulture, $"{points} pt"),
            show => Elsewhere(show, 0, 0, show.FontKey, points, show.Colour), _ => "")!;
    }

    private Mutant OtherColour(MutableElement element, string clause)
    {
        var ink = random.Next(5) == 0 ? (element.Rule is null && !element.Runs[0].IsRed ? "1 0 0 rg" : "0 g") : Inks[random.Next(Inks.Length)];
        return Make(
            element, MutantProperty.Colour, clause, ink,
            show => Elsewhere(show, 0, 0, show.FontKey, show.FontSize, ink),
            rectangle => $"q {ink} {string.Join(' ', rectangle.Operands)} re f Q ")!;
    }

    private Mutant OtherFace(MutableElement element, string clause)
    {
        var own = FontClasses.Of(element.Runs[0].Letters.First(letter => letter.Value[0] >= 0x2E80 || element.Runs[0].Letters.All(other => other.Value[0] < 0x2E80)).Font).Class;
        var faces = Faces.Where(face => face.Class != own).ToArray();
        var face = faces[random.Next(faces.Length)].Name;
        var content = Changed(element, show => Elsewhere(show, 0, 0, "/X" + show.FontKey[1..], show.FontSize, show.Colour), _ => "");
        return new(name, element.Name, MutantProperty.Face, clause, face, edit.WithContentAndFace(element.Page, content, face));
    }

    private Mutant Make(MutableElement element, MutantProperty property, string clause, string change, Func<ContentOperator, string> show, Func<ContentOperator, string> rectangle) =>
        new(name, element.Name, property, clause, change, edit.WithContent(element.Page, Changed(element, show, rectangle)));

    private string Changed(MutableElement element, Func<ContentOperator, string> show, Func<ContentOperator, string> rectangle)
    {
        var content = edit.ContentOf(element.Page);
        var changes = content.Shows.Where(one => element.Runs.Any(run => Draws(one, run))).Select(one => (one, show(one))).ToList();
        if (element.Rule is { } rule)
        {
            foreach (var one in content.Rectangles.Where(one => Draws(one, rule)))
            {
                changes.Add((one, rectangle(one)));
                changes.Add((content.After(one), ""));
            }
        }

        Assert.True(changes.Count > 0, $"Nothing in page {element.Page} of {name} draws {element.Name}.");
        return content.With(changes);
    }

    private static bool Draws(ContentOperator show, TextRun run)
    {
        var (x, y) = (show.At!.Value.X / PointsPerMillimetre, Standard.PaperHeight - (show.At.Value.Y / PointsPerMillimetre));
        return Math.Abs(y - run.Baseline) < 0.3 && x > run.Left - 0.5 && x < run.Right;
    }

    private static bool Draws(ContentOperator rectangle, MeasuredRule rule)
    {
        var numbers = rectangle.Operands.Select(text => double.Parse(text, CultureInfo.InvariantCulture) / PointsPerMillimetre).ToArray();
        return Math.Abs(numbers[0] - rule.Left) < 0.1 && Math.Abs(numbers[2] - rule.Width) < 0.1 && Math.Abs(Standard.PaperHeight - numbers[1] - Math.Max(numbers[3], 0) - rule.Top) < 0.2;
    }

    /// <summary>The same text elsewhere or otherwise, and back to where the next move counts from.</summary>
    private static string Elsewhere(ContentOperator show, double dx, double dy, string font, double size, string colour)
    {
        var (x, y) = show.At!.Value;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"ET BT {colour} {font} {size} Tf {x + dx:0.####} {y + dy:0.####} Td {string.Join(' ', show.Operands)} {show.Name} ET BT {show.Colour} {show.FontKey} {show.FontSize} Tf {x:0.####} {y:0.####} Td ");
    }

    /// <summary>Paints with the operator in its place, since the original one is taken out.</summary>
    private static string Rectangle(ContentOperator rectangle, double dx, double dy, double scale)
    {
        var numbers = rectangle.Operands.Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{numbers[0] + dx:0.####} {numbers[1] + dy:0.####} {numbers[2] * scale:0.####} {numbers[3]} re f ");
    }
}
