using System.Globalization;
using System.Text.RegularExpressions;
using ReportHub.Checking;

namespace ReportHub.UnitTests.Checking;

/// <summary>Makes faults by a seeded generator: kinds in turn, papers and places by chance.</summary>
internal static class Faults
{
    private static readonly IReadOnlyList<(string Name, Func<CheckedText, Random, (CheckedText, string)?> Corrupt)> Kinds =
    [
        ("count", Numbers("(?<=[评选参发全].{0,12}?)(?<![0-9.,年月])[0-9]+(?=个(?:重点|一级)?(?:项目|预算单位|单位)[^，。]{0,12}，涉及|个(?:一级)?(?:预算)?单位(?:平均得分|完成自评|参加考核))", 1)),
        ("part of a total", Numbers("(?<=优秀|良好|不合格|，合格)[0-9]+(?=个)", 3)),
        ("cell of a table", TableFaults.Cell),
        ("total of a table", TableFaults.Total),
        ("rate", Rate),
        ("year of the matter", Replace("2019(?=年度(?:考核|部分重点|重点|预算绩效))", "2018")),
        ("count of a list", Replace("三(?=个阶段|个方面|项办法)", "四")),
        ("item of a list", Replace("(?<=评价工作分为准备、)实施、|(?<=围绕政策知晓、)服务便利和", "")),
        ("name of an annex", AnnexTitle),
        ("mention of an annex", Replace("(?<=见)附件", "附件3")),
        ("citation", Citation),
        ("deadline", Replace("2020(?=年[0-9]{1,2}月[0-9]{1,2}日前）)", "2018")),
    ];

    /// <summary>Kinds for papers of any office; the patterns name shapes and not sentences.</summary>
    private static readonly IReadOnlyList<(string Name, Func<CheckedText, Random, (CheckedText, string)?> Corrupt)> CommonKinds =
    [
        ("count of a list", Replace("[三四](?=个(?:方面|部分|场景|区片)|项(?:内容|支出)|类(?:指标|，))", "五")),
        ("announced count", Replace("[三四五](?=个方面：|项工作：|个阶段进行：)", "六")),
        ("part of a total", Numbers("(?<=其中[^。；]{2,8}|，(?:良好|合格|灌溉设施|稳岗补贴|预备费))[0-9]+(?=个|万元)", 90)),
        ("total row", TableFaults.Total),
        ("rate", Rate),
        ("year of the matter", Replace("2020(?=年度(?:纳入|项目))", "2018")),
        ("deadline", Replace("202[12](?=年[0-9]{1,2}月[0-9]{1,2}日前)", "2018")),
        ("word", Replace("截至", "截止")),
        ("brackets of a number", Replace("〔", "[")),
        ("heading mark", Replace("^三、", "四、")),
        ("blank in a number", Replace(",(?=[0-9]{3})", ", ")),
        ("stop", Replace("，(?=[\u4e00-\u9fff])", ",")),
    ];

    public static IReadOnlyList<Fault> InCleanPapers(int seed, int count) =>
        Make(seed, count, CommonKinds, [.. CleanPapers.All.Keys.Order(StringComparer.Ordinal).Select(name => (name, CleanPapers.Read(name), CheckContext.Nothing))]);

    public static IReadOnlyList<Fault> InOwnPapers(int seed, int count) => Make(seed, count, Kinds, BoundPapers.All);

    private static List<Fault> Make(
        int seed,
        int count,
        IReadOnlyList<(string Name, Func<CheckedText, Random, (CheckedText, string)?> Corrupt)> kinds,
        IReadOnlyList<(string Name, CheckedText Text, CheckContext Context)> papers)
    {
        var random = new Random(seed);
        var faults = new List<Fault>();
        for (var i = 0; faults.Count < count; i++)
        {
            var (name, corrupt) = kinds[i % kinds.Count];
            var fitting = papers.Where(paper => corrupt(paper.Text, new Random(0)) is not null).ToList();
            var (title, text, context) = fitting[random.Next(fitting.Count)];
            var (corrupted, description) = corrupt(text, random)!.Value;
            faults.Add(new($"{title}: {name}: {description}", text, corrupted, context));
        }

        return faults;
    }

    public static CheckedText With(CheckedText text, CheckedParagraph old, string source, CheckedTable? table = null) => text with
    {
        Paragraphs =
        [
            .. text.Paragraphs.Select(paragraph => paragraph != old ? paragraph : new(old.Number, old.Kind, source)
            {
                Level = old.Level, Mark = old.Mark, Ordinal = HeadingMarks.Read(source)?.Ordinal ?? old.Ordinal, Part = old.Part, Table = table ?? old.Table,
            }),
        ],
    };

    private static Func<CheckedText, Random, (CheckedText, string)?> Numbers(string pattern, int most) => (text, random) =>
        Change(text, random, new(pattern, RegexOptions.CultureInvariant), match => (int.Parse(match.Value, CultureInfo.InvariantCulture) + random.Next(1, most + 1)).ToString(CultureInfo.InvariantCulture));

    private static Func<CheckedText, Random, (CheckedText, string)?> Replace(string pattern, string by) => (text, random) =>
        Change(text, random, new(pattern, RegexOptions.CultureInvariant), _ => by);

    private static (CheckedText, string)? Rate(CheckedText text, Random random) => Change(text, random, new("[0-9]+(?:\\.[0-9]+)?(?=%)(?<=(?:执行率|回收率|完成率|占比|亿元的|支出的)[0-9.]+)", RegexOptions.CultureInvariant), match =>
        (decimal.Parse(match.Value, CultureInfo.InvariantCulture) - random.Next(2, 12)).ToString(CultureInfo.InvariantCulture));

    private static (CheckedText, string)? Citation(CheckedText text, Random random) => Change(text, random, new("(?<=《[^》]*)(?:管理|评价|实施|全面)(?=[^《]*》)", RegexOptions.CultureInvariant), match =>
        match.Value switch { "管理" => "治理", "评价" => "评估", "实施" => "施行", _ => "整面" });

    private static (CheckedText, string)? AnnexTitle(CheckedText text, Random random)
    {
        var titles = text.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.AnnexTitle).ToList();
        if (titles.Count == 0 || text.Paragraphs.All(paragraph => paragraph.Kind != ParagraphKind.AttachmentNote))
        {
            return null;
        }

        var title = titles[random.Next(titles.Count)];
        var place = random.Next(title.Source.Length - 2);
        var changed = title.Source.Remove(place, 1);
        return (With(text, title, changed), $"{title.Source} -> {changed}");
    }

    private static (CheckedText, string)? Change(CheckedText text, Random random, Regex pattern, Func<Match, string> by)
    {
        var places = text.Paragraphs.Where(paragraph => paragraph.IsProse || paragraph.Kind == ParagraphKind.Note)
            .SelectMany(paragraph => pattern.Matches(paragraph.Source).Select(match => (paragraph, match))).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var (old, found) = places[random.Next(places.Count)];
        var replacement = by(found);
        var source = old.Source.Remove(found.Index, found.Length).Insert(found.Index, replacement);
        return (With(text, old, source), $"{Around(old.Source, found.Index)} -> {Around(source, found.Index)}");
    }

    private static string Around(string text, int index) => text[Math.Max(0, index - 6)..Math.Min(text.Length, index + 10)];
}
