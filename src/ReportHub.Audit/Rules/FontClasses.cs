namespace ReportHub.Audit;

/// <summary>A face's class by its name, and whether it is the class itself or a free face that stands in for it.</summary>
internal static class FontClasses
{
    /// <summary>Parts of names, first match wins: the longer and rarer stand first. Free stand-ins (domain.md 1.4) are marked.</summary>
    private static readonly (string Part, FontClass Class, bool StandsIn)[] Names =
    [
        ("xiaobiaosong", FontClass.XiaoBiaoSong, false), ("小标宋", FontClass.XiaoBiaoSong, false), ("fzxbs", FontClass.XiaoBiaoSong, false), ("fzxiaobiaosong", FontClass.XiaoBiaoSong, false),
        ("notoserifscbold", FontClass.XiaoBiaoSong, true), ("notoserifcjkscbold", FontClass.XiaoBiaoSong, true), ("notoserifcjkbold", FontClass.XiaoBiaoSong, true),
        ("sourcehanserifscbold", FontClass.XiaoBiaoSong, true), ("sourcehanserifcnbold", FontClass.XiaoBiaoSong, true), ("sourcehanserifbold", FontClass.XiaoBiaoSong, true),
        ("zhuquefangsong", FontClass.FangSong, true), ("fandolfang", FontClass.FangSong, true), ("fangsong", FontClass.FangSong, false), ("仿宋", FontClass.FangSong, false), ("fzfs", FontClass.FangSong, false),
        ("gbzenkai", FontClass.KaiTi, true), ("fandolkai", FontClass.KaiTi, true), ("lxgwwenkai", FontClass.KaiTi, true), ("arpluk", FontClass.KaiTi, true), ("kaiti", FontClass.KaiTi, false), ("kaigb", FontClass.KaiTi, false), ("楷体", FontClass.KaiTi, false), ("fzkt", FontClass.KaiTi, false), ("simkai", FontClass.KaiTi, false),
        ("notosanssc", FontClass.HeiTi, true), ("notosanscjk", FontClass.HeiTi, true), ("sourcehansans", FontClass.HeiTi, true), ("fandolhei", FontClass.HeiTi, true), ("wenquanyi", FontClass.HeiTi, true),
        ("simhei", FontClass.HeiTi, false), ("heiti", FontClass.HeiTi, false), ("stxihei", FontClass.HeiTi, false), ("fzht", FontClass.HeiTi, false), ("黑体", FontClass.HeiTi, false),
        ("notoserifsc", FontClass.SongTi, true), ("notoserifcjk", FontClass.SongTi, true), ("sourcehanserif", FontClass.SongTi, true), ("fandolsong", FontClass.SongTi, true),
        ("simsun", FontClass.SongTi, false), ("nsimsun", FontClass.SongTi, false), ("stsong", FontClass.SongTi, false), ("songti", FontClass.SongTi, false), ("宋体", FontClass.SongTi, false), ("fzss", FontClass.SongTi, false),
        ("timesnewroman", FontClass.Latin, false), ("liberationserif", FontClass.Latin, true), ("nimbusroman", FontClass.Latin, true), ("tinos", FontClass.Latin, true), ("times", FontClass.Latin, false),
    ];

    public static (FontClass Class, bool StandsIn) Of(string face)
    {
        var name = Plain(face);
        foreach (var (part, type, standsIn) in Names)
        {
            if (name.Contains(part, StringComparison.Ordinal))
            {
                return (type, standsIn);
            }
        }

        return (FontClass.Unknown, false);
    }

    public static string NameOf(FontClass type) => type switch
    {
        FontClass.Unknown => "不认识的字体",
        FontClass.FangSong => "仿宋体",
        FontClass.HeiTi => "黑体",
        FontClass.KaiTi => "楷体",
        FontClass.XiaoBiaoSong => "小标宋体",
        FontClass.SongTi => "宋体",
        FontClass.Latin => "西文字体",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such class."),
    };

    /// <summary>Producers write one family as FangSong_GB2312, "FangSong GB2312" or FangSong-GB2312,Bold.</summary>
    private static string Plain(string face) => string.Create(face.Length, face, static (span, text) =>
    {
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                span[length++] = char.ToLowerInvariant(character);
            }
        }

        span[length..].Clear();
    }).TrimEnd('\0');
}
