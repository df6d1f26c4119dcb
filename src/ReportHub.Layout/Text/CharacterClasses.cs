using System.Buffers;

namespace ReportHub.Layout;

/// <summary>Character to class, and where a line may be broken between two classes.</summary>
internal static class CharacterClasses
{
    /// <summary>GB/T 15834-2011 5.1.1 to 5.1.3, 5.1.6, 5.1.7: 句内点号, 句末点号, closing marks, 连接号, 间隔号.</summary>
    private static readonly SearchValues<char> NoStart = SearchValues.Create("。，、；：？！）］｝〉》」』】〕〗”’～–·％‰℃℉");

    /// <summary>GB/T 15834-2011 5.1.3: opening marks.</summary>
    private static readonly SearchValues<char> NoEnd = SearchValues.Create("（［｛〈《「『【〔〖“‘￥＄");

    private static readonly SearchValues<char> WordNoStart = SearchValues.Create("!%),.:;?]}-");

    private static readonly SearchValues<char> WordNoEnd = SearchValues.Create("([{$");

    /// <summary>Marks that Chinese text sets one em wide though Latin faces have them too.</summary>
    private static readonly SearchValues<char> FullWidthMarks = SearchValues.Create("“”‘’—…·");

    public static BreakClass Of(int codePoint)
    {
        if (codePoint > char.MaxValue)
        {
            return BreakClass.Ideographic;
        }

        var character = (char)codePoint;
        return character switch
        {
            '\n' => BreakClass.NewLine,
            ' ' or '\u3000' => BreakClass.Space,
            '—' => BreakClass.Dash,
            '…' => BreakClass.Ellipsis,
            '/' => BreakClass.Neither,
            _ when WordNoStart.Contains(character) => BreakClass.WordNoStart,
            _ when WordNoEnd.Contains(character) => BreakClass.WordNoEnd,
            _ when IsLatin(codePoint) => BreakClass.Word,
            _ when NoStart.Contains(character) => BreakClass.NoStart,
            _ when NoEnd.Contains(character) => BreakClass.NoEnd,
            _ => BreakClass.Ideographic,
        };
    }

    /// <summary>Set in the Latin face: ASCII and Latin letters, but not the marks that Chinese shares.</summary>
    public static bool IsLatin(int codePoint) => codePoint is > ' ' and < 0x250 && codePoint is not 0xB7 || codePoint is ' ' or 0xA0;

    public static bool IsFullWidthMark(int codePoint) => codePoint <= char.MaxValue && FullWidthMarks.Contains((char)codePoint);

    /// <summary>Whether a line may end after <paramref name="before"/> when <paramref name="after"/> follows; <paramref name="pairOpen"/>: <paramref name="before"/> is the first of a dash or ellipsis pair.</summary>
    public static bool CanBreak(BreakClass before, BreakClass after, bool pairOpen)
    {
        if (before is BreakClass.NoEnd or BreakClass.WordNoEnd or BreakClass.Neither
            || after is BreakClass.NoStart or BreakClass.WordNoStart or BreakClass.Neither or BreakClass.Space or BreakClass.NewLine)
        {
            return false;
        }

        return before switch
        {
            BreakClass.Space => true,
            BreakClass.Dash when after == BreakClass.Dash => !pairOpen,
            BreakClass.Ellipsis when after == BreakClass.Ellipsis => !pairOpen,
            BreakClass.Word or BreakClass.WordNoStart => after != BreakClass.Word,
            _ => true,
        };
    }
}
