using System.Buffers;

namespace ReportHub.Layout;

/// <summary>Character to class, and where a line may be broken between two classes.</summary>
internal static class CharacterClasses
{
    private const int FirstHanzi = 0x4E00;
    private const int LastHanzi = 0x9FFF;

    /// <summary>GB/T 15834-2011 5.1.1 to 5.1.3, 5.1.6, 5.1.7: 句内点号, 句末点号, closing marks, 连接号, 间隔号; CLREQ adds what follows a number or repeats a character.</summary>
    private static readonly SearchValues<char> NoStart = SearchValues.Create("。，、；：？！）］｝〉》」』】〕〗｠〙〛〞〟”’～〜–‐‑·・‧％‰℃℉′″￠々〻‼⁇⁈⁉");

    /// <summary>GB/T 15834-2011 5.1.3: opening marks; signs before an amount stay with it.</summary>
    private static readonly SearchValues<char> NoEnd = SearchValues.Create("（［｛〈《「『【〔〖｟〘〚〝“‘￥＄￡€№");

    /// <summary>．and － stand inside numbers as well as between hanzi.</summary>
    private static readonly SearchValues<char> WordNoStart = SearchValues.Create("!%),.:;?]}-°．－");

    /// <summary>A minus sign stays with its number.</summary>
    private static readonly SearchValues<char> WordNoEnd = SearchValues.Create("([{$¥£−");

    /// <summary>White inside a number grouped in threes.</summary>
    private static readonly SearchValues<char> NumberSpaces = SearchValues.Create("\u00A0\u2005\u2006\u2009\u202F");

    /// <summary>Marks that Chinese text sets one em wide though Latin faces have them too.</summary>
    private static readonly SearchValues<char> FullWidthMarks = SearchValues.Create("“”‘’—…·");

    public static BreakClass Of(int codePoint)
    {
        if (codePoint is (>= FirstHanzi and <= LastHanzi) or > char.MaxValue)
        {
            return BreakClass.Ideographic;
        }

        var character = (char)codePoint;
        return character switch
        {
            '\n' => BreakClass.NewLine,
            ' ' or '\u3000' or '\u2002' or '\u2003' => BreakClass.Space,
            '—' or '―' => BreakClass.Dash,
            '…' or '⋯' => BreakClass.Ellipsis,
            '/' or '／' => BreakClass.Neither,
            _ when WordNoStart.Contains(character) => BreakClass.WordNoStart,
            _ when WordNoEnd.Contains(character) => BreakClass.WordNoEnd,
            _ when IsLatin(codePoint) || IsWideLatin(character) || NumberSpaces.Contains(character) => BreakClass.Word,
            _ when NoStart.Contains(character) => BreakClass.NoStart,
            _ when NoEnd.Contains(character) => BreakClass.NoEnd,
            _ => BreakClass.Ideographic,
        };
    }

    /// <summary>Set in the Latin face: ASCII and Latin letters, but not the marks that Chinese shares.</summary>
    public static bool IsLatin(int codePoint) => codePoint is > ' ' and < 0x250 && codePoint is not 0xB7 || codePoint is ' ' or 0xA0;

    public static bool IsFullWidthMark(int codePoint) => codePoint <= char.MaxValue && FullWidthMarks.Contains((char)codePoint);

    /// <summary>Most characters of one kind that stay together: —— is two, an ellipsis …… or, doubled, four (GB/T 15834-2011 5.1.4, 5.1.5).</summary>
    public static int GroupSize(BreakClass kind) => kind switch
    {
        BreakClass.Dash => 2,
        BreakClass.Ellipsis => 4,
        _ => 1,
    };

    /// <summary>Whether a line may end after <paramref name="before"/> when <paramref name="after"/> follows; <paramref name="pairOpen"/>: both belong to one dash or ellipsis.</summary>
    public static bool CanBreak(BreakClass before, BreakClass after, bool pairOpen)
    {
        if (pairOpen
            || before is BreakClass.NoEnd or BreakClass.WordNoEnd or BreakClass.Neither
            || after is BreakClass.NoStart or BreakClass.WordNoStart or BreakClass.Neither or BreakClass.Space or BreakClass.NewLine)
        {
            return false;
        }

        return before is not (BreakClass.Word or BreakClass.WordNoStart) || after != BreakClass.Word;
    }

    /// <summary>Full-width digits and letters: a string of them is a word too.</summary>
    private static bool IsWideLatin(char character) => character is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '＋';
}
