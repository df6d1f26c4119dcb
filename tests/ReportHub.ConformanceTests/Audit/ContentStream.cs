using System.Globalization;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>
/// A page's content as text, taken apart into operators: as much as finding and changing text and lines needs. Positions are followed through
/// Td, TD, TL, T* and Tm; what stands under a <c>cm</c> has none.
/// </summary>
internal sealed class ContentStream
{
    private readonly List<ContentOperator> operators = [];
    private double lineX;
    private double lineY;
    private double leading;
    private bool isTurned;
    private int underMatrix;
    private string fontKey = "";
    private double fontSize;
    private string colour = "0 g";

    public ContentStream(string text)
    {
        Text = text;
        Parse();
    }

    public string Text { get; }

    public IEnumerable<ContentOperator> Shows => operators.Where(one => one.Name is "Tj" or "TJ" && one.At is not null);

    public IEnumerable<ContentOperator> Rectangles => operators.Where(one => one.Name == "re");

    /// <summary>The paint operator after a rectangle.</summary>
    public ContentOperator After(ContentOperator one) => operators[operators.IndexOf(one) + 1];

    /// <summary>The text with pieces replaced, each given by the operators whose place it takes.</summary>
    public string With(IEnumerable<(ContentOperator Operator, string Replacement)> changes)
    {
        var text = Text;
        foreach (var (one, replacement) in changes.OrderByDescending(change => change.Operator.Start))
        {
            text = string.Concat(text.AsSpan(0, one.Start), replacement, text.AsSpan(one.End));
        }

        return text;
    }

    private void Parse()
    {
        var saved = new Stack<(int Matrix, string Colour)>();
        var operands = new List<string>();
        var start = -1;
        for (var at = 0; Next(ref at) is { Length: > 0 } token;)
        {
            start = start < 0 ? at - token.Length : start;
            if (IsOperand(token))
            {
                operands.Add(token);
                continue;
            }

            Follow(token, operands, saved);
            operators.Add(new(token, [.. operands], start, at)
            {
                At = isTurned || underMatrix > 0 ? null : (lineX, lineY),
                FontKey = fontKey,
                FontSize = fontSize,
                Colour = colour,
            });
            operands.Clear();
            start = -1;
        }
    }

    private void Follow(string name, List<string> operands, Stack<(int, string)> saved)
    {
        switch (name)
        {
            case "q":
                saved.Push((underMatrix, colour));
                break;
            case "Q":
                (underMatrix, colour) = saved.Pop();
                break;
            case "cm":
                underMatrix++;
                break;
            case "BT":
                (lineX, lineY, isTurned) = (0, 0, false);
                break;
            case "TL":
                leading = Number(operands[0]);
                break;
            case "Td" or "TD":
                leading = name == "TD" ? -Number(operands[1]) : leading;
                (lineX, lineY) = (lineX + Number(operands[0]), lineY + Number(operands[1]));
                break;
            case "T*":
                lineY -= leading;
                break;
            case "Tm":
                isTurned = Number(operands[0]) != 1 || Number(operands[1]) != 0 || Number(operands[2]) != 0 || Number(operands[3]) != 1;
                (lineX, lineY) = (Number(operands[4]), Number(operands[5]));
                break;
            case "Tf":
                (fontKey, fontSize) = (operands[0], Number(operands[1]));
                break;
            case "g" or "rg" or "k" or "cs":
                colour = string.Join(' ', operands.Append(name));
                break;
            case "scn" or "sc":
                colour += " " + string.Join(' ', operands.Append(name));
                break;
            default:
                break;
        }
    }

    private static bool IsOperand(string token) => token[0] is '/' or '(' or '<' or '[' or '+' or '-' or '.' || char.IsAsciiDigit(token[0]) || token is "true" or "false" or "null";

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The next token; arrays, strings and dictionaries whole. Moves <paramref name="at"/> behind it.</summary>
    private string Next(ref int at)
    {
        while (at < Text.Length && char.IsWhiteSpace(Text[at]))
        {
            at++;
        }

        var start = at;
        var depth = 0;
        for (; at < Text.Length; at++)
        {
            var character = Text[at];
            if (character == '(')
            {
                SkipString(ref at);
            }
            else if (character is '[' or '<')
            {
                depth++;
            }
            else if (character is ']' or '>')
            {
                depth--;
            }
            else if (depth == 0 && at > start && (char.IsWhiteSpace(character) || character == '/'))
            {
                break;
            }

            if (depth == 0 && character is ']' or '>' or ')' && depth == 0)
            {
                at++;
                break;
            }

            if (depth == 0 && at + 1 < Text.Length && Text[at + 1] is '[' or '<' or '(')
            {
                at++;
                break;
            }
        }

        return Text[start..at];
    }

    private void SkipString(ref int at)
    {
        for (var depth = 0; at < Text.Length; at++)
        {
            depth += Text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            at += Text[at] == '\\' ? 1 : 0;
            if (depth == 0)
            {
                return;
            }
        }
    }
}
