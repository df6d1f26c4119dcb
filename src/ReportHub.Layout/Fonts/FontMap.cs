using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>A file that may serve a role: member of a collection from 0; a stand-in is free, but not the face that practice names (fonts.md).</summary>
public sealed record FontCandidate(string FileName, bool StandIn = false, int Member = 0);

/// <summary>For each role the files that may serve it, best first; file names are compared without regard to case.</summary>
public sealed class FontMap(IReadOnlyDictionary<FontRole, IReadOnlyList<FontCandidate>> candidates)
{
    /// <summary>The licensed faces under the names they are distributed by, then the free faces that <c>./reporthub setup</c> fetches.</summary>
    public static FontMap Standard { get; } = new(new Dictionary<FontRole, IReadOnlyList<FontCandidate>>
    {
        [FontRole.Fangsong] = Of("LXGWZhuqueFangsong-Regular.ttf", "仿宋_GB2312.ttf", "仿宋.ttf", "simfang.ttf"),
        [FontRole.Kaiti] = Of("gkai00mp.ttf", "楷体_GB2312.ttf", "楷体.ttf", "simkai.ttf"),
        [FontRole.Heiti] = Of("NotoSansSC_500Medium.ttf", "黑体.ttf", "simhei.ttf"),
        [FontRole.Songti] = Of("NotoSerifSC_400Regular.ttf", "宋体.ttc", "宋体.ttf", "simsun.ttc", "simsun.ttf"),
        [FontRole.Xiaobiaosong] = Of("NotoSerifSC_700Bold.ttf", "方正小标宋简体.ttf", "方正小标宋_GBK.ttf", "FZXBSJW.ttf", "FZXBSK.ttf"),
        [FontRole.Latin] = Of("LiberationSerif-Regular.ttf", "Times New Roman.ttf", "times.ttf"),
    });

    /// <summary>Empty for a role the map does not name.</summary>
    public IReadOnlyList<FontCandidate> this[FontRole role] => candidates.GetValueOrDefault(role, []);

    private static List<FontCandidate> Of(string standIn, params ReadOnlySpan<string> named)
    {
        var list = new List<FontCandidate>(named.Length + 1);
        foreach (var name in named)
        {
            list.Add(new(name));
        }

        list.Add(new(standIn, StandIn: true));
        return list;
    }
}
