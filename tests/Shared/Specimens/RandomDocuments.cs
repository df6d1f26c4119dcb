using System.Globalization;
using System.Text;
using ReportHub.Documents;
using ReportHub.Foundation;
using static ReportHub.Tests.Specimens.SpecimenText;

namespace ReportHub.Tests.Specimens;

/// <summary>Documents drawn by a seed: every format, block and break mode, text of hanzi, marks, figures and Latin words in any order.</summary>
internal sealed class RandomDocuments(int seed)
{
    private const string Hanzi = "洛阳市龙区财政局预算绩效管理工作考核结果目标监控评价整改单位项目资金万元年度全面实施加强提高使用效益问责公开社会监督";
    private const string Marks = "，。、；：？！（）《》“”‘’【】—…·～/";
    private static readonly string[] Words = ["Excel", "PDF/A", "budget", "GB/T", "9704-2012", "performance", "https://example.invalid/a/very/long/path/that/has/no/blank"];

    private readonly Random random = new(seed);

    public static ReportDocument Make(int seed) => new RandomDocuments(seed).Draw();

    /// <summary>A plain report of paragraphs, headings, lists and tables: what is drawn of it is its text and nothing else.</summary>
    public static ReportDocument MakePlain(int seed)
    {
        var random = new RandomDocuments(seed);
        return random.Report(random.Blocks(random.random.Next(1, 12), plain: true)) with { Title = null };
    }

    public string Text(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(random.Next(10) switch
            {
                < 6 => Hanzi[random.Next(Hanzi.Length)].ToString(),
                6 => Marks[random.Next(Marks.Length)].ToString(),
                7 => random.Next(4) == 0 ? "——" : random.Next(3) == 0 ? "……" : (random.Next(1_000_000) / 100m).ToString("#,##0.##", CultureInfo.InvariantCulture),
                8 => random.Next(5) == 0 ? Words[random.Next(Words.Length)] : random.Next(1_000).ToString(CultureInfo.InvariantCulture) + "%",
                _ => random.Next(3) == 0 ? "洛龙财〔2019〕7号" : "12月25日",
            });
        }

        return text.ToString();
    }

    private ReportDocument Draw()
    {
        var body = Blocks(random.Next(1, 14), plain: false);
        return random.Next(5) switch
        {
            0 => Report(body) with { Contents = random.Next(2) == 0 ? new(random.Next(1, 4)) : null, Title = new(Say("关于" + Text(12) + "的报告")) },
            1 => OfficialSpecimens.With(Paper(body), official => official with { Format = OfficialFormat.Letter, Imprint = new(Say("区审计局。"), [], []) }),
            2 => OfficialSpecimens.With(Paper(body), official => official with { Signers = Names("张某某", "李某"), Urgency = Say("特急") }),
            3 => Paper(body) with { Annexes = [Annex(1, "甲" + Text(8), Blocks(3, plain: false).ToArray()), Annex(2, "乙", Table()) with { Pages = new() { Orientation = PageOrientation.Landscape } }] },
            _ => Paper(body),
        };
    }

    private ReportDocument Paper(IReadOnlyList<Block> body) => OfficialSpecimens.Paper(body) with { Style = Style(), Properties = Properties() };

    private ReportDocument Report(IReadOnlyList<Block> body) => new() { Style = Style() with { Duplex = false, Folio = FolioForm.Centred }, Properties = Properties(), Body = body };

    private DocumentProperties Properties() => new($"随机第{seed}件", OfficialSpecimens.Bureau, "通知", new(2019, 12, 23), ContentHash.Of("random " + seed));

    private StyleSheet Style() => random.Next(4) switch { 0 => SpecimenStyles.Fine, 1 => SpecimenStyles.Flush, 2 => SpecimenStyles.Adjusting, _ => SpecimenStyles.Word };

    private List<Block> Blocks(int count, bool plain)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < count; i++)
        {
            blocks.Add(random.Next(9) switch
            {
                0 => Level(random.Next(1, 5), random.Next(1, 12), Text(random.Next(2, 40))),
                1 => new ListBlock(random.Next(2) == 0, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new ListItem([Prose(Text(random.Next(1, 60)))]))]),
                2 => Table(),
                3 when !plain => new Figure(SpecimenPicture.Bar, null, random.Next(2) == 0 ? new(1, Say("图")) : null, "柱状图"),
                4 when !plain => new Paragraph([new Text(Text(30)), new Footnote(Say(Text(random.Next(5, 80)))), new Text(Text(40))]),
                _ => Prose(Text(random.Next(1, 300))),
            });
        }

        return blocks;
    }

    private Table Table()
    {
        var columns = random.Next(1, 7);
        var rows = new List<TableRow>();
        for (var row = random.Next(0, 30); row >= 0; row--)
        {
            rows.Add(new([.. Enumerable.Range(0, columns).Select(_ => new TableCell(Say(Text(random.Next(1, 16)))))]));
        }

        return new([.. Enumerable.Range(0, columns).Select(_ => new TableColumn((Alignment)random.Next(3), random.Next(1, 4)))], random.Next(0, 2), rows)
        {
            BalancesColumns = random.Next(2) == 0,
        };
    }
}
