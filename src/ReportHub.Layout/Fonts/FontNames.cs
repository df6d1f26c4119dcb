using System.Text;

namespace ReportHub.Layout;

/// <summary>Names of a face from the <c>name</c> table; a face without them is called by its file.</summary>
internal sealed record FontNames(string Family, string PostScript)
{
    private const int FamilyId = 1;
    private const int PostScriptId = 6;
    private const int Simplified = 0x0804;
    private const int LongestPostScript = 63;

    public static FontNames Read(ReadOnlyMemory<byte> table, string fileName)
    {
        var view = new TableView(table.Span);
        var family = Find(view, FamilyId) ?? fileName;
        return new(family, PostScriptOf(Find(view, PostScriptId) ?? family));
    }

    private static string? Find(TableView view, int id)
    {
        var count = Math.Min(view.U16(2), (view.Size - 6) / 12);
        var (best, rank) = ((string?)null, 0);
        for (var i = 0; i < count; i++)
        {
            var at = 6 + (12 * i);
            var value = Rank(view, at);
            if (view.U16(at + 6) == id && value > rank && Decode(view, at, value) is { Length: > 0 } text)
            {
                (best, rank) = (text, value);
            }
        }

        return best;
    }

    /// <summary>3: Chinese, 2: other Unicode, 1: Macintosh Roman, 0: unreadable here.</summary>
    private static int Rank(TableView view, int at) => (view.U16(at), view.U16(at + 2), view.U16(at + 4)) switch
    {
        (3, 1 or 10, Simplified) => 3,
        (3, 1 or 10, _) or (0, _, _) => 2,
        (1, 0, _) => 1,
        _ => 0,
    };

    private static string Decode(TableView view, int at, int rank)
    {
        var bytes = view.Slice(view.U16(4) + view.U16(at + 10), view.U16(at + 8));
        return (rank == 1 ? Encoding.Latin1 : Encoding.BigEndianUnicode).GetString(bytes).Trim();
    }

    private static string PostScriptOf(string name)
    {
        var text = new StringBuilder(LongestPostScript);
        foreach (var letter in name)
        {
            if (letter is > ' ' and <= '~' && !"[](){}<>/%#".Contains(letter, StringComparison.Ordinal) && text.Length < LongestPostScript)
            {
                text.Append(letter);
            }
        }

        return text.Length == 0 ? "Font" : text.ToString();
    }
}
