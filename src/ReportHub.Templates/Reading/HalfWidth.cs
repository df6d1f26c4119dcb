namespace ReportHub.Templates;

/// <summary>Full-width marks that Chinese input methods leave inside braces, and what was meant.</summary>
internal static class HalfWidth
{
    private const string Wide = "｛｝％＃｜：，、（）＜＞＝！．。“”＂－＿";
    private const string Narrow = "{}%#|:,,()<>=!..\"\"\"-_";

    /// <summary>The half-width mark meant, or the character itself.</summary>
    public static char Of(char character) => character switch
    {
        >= '０' and <= '９' => (char)(character - '０' + '0'),
        '　' => ' ',
        < '\u2000' => character,
        _ => Wide.IndexOf(character, StringComparison.Ordinal) is >= 0 and var index ? Narrow[index] : character,
    };

    public static bool IsWide(char character) => character != '　' && Of(character) != character;
}
