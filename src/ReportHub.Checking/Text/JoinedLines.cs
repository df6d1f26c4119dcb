using System.Text;

namespace ReportHub.Checking;

/// <summary>Lines put together into one paragraph, with the places of the seams.</summary>
internal sealed class JoinedLines
{
    private readonly StringBuilder text = new();
    private readonly List<int> joins = [];

    public bool IsEmpty => text.Length == 0;

    public string Text => text.ToString();

    public IReadOnlyList<int> Joins => joins;

    public static JoinedLines Of(string line)
    {
        var lines = new JoinedLines();
        lines.Add(line);
        return lines;
    }

    public void Add(string line)
    {
        if (text.Length > 0)
        {
            joins.Add(text.Length);
            if (char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line[0]))
            {
                text.Append(' ');
            }
        }

        text.Append(line);
    }
}
