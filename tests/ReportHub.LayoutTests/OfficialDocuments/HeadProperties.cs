using CsCheck;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.OfficialDocuments.Measured;
using static ReportHub.LayoutTests.OfficialDocuments.SamplePapers;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

public sealed class HeadProperties
{
    private static readonly string[] KnownFindings = ["L110", "L140", "L141", "L146", "L148"];

    private static readonly Gen<ReportDocument> Headed =
        from names in Gen.Int[2, 18].Array[1, 12]
        from signers in Gen.Int[2, 9].Array[0, 7]
        from format in Gen.Enum<OfficialFormat>()
        from old in Gen.Bool
        from classified in Gen.Bool
        select Document(names, signers, format, old, classified);

    [Fact]
    public void A_head_stays_inside_the_area_and_shows_the_text_or_says_why_it_cannot() => Headed.Sample(document =>
    {
        var (pages, outcome) = Set(document);
        Assert.All(outcome.Findings, finding => Assert.Contains(finding.Code, KnownFindings));
        if (!outcome.Succeeded)
        {
            return;
        }

        var page = pages.Pages[0];
        Assert.All(Runs(page), run => Assert.True(run.X >= AreaLeft && InkEnd(run) <= AreaRight + Mm(0.1m)));
        Assert.Contains(Lines(page), line => line.Text.StartsWith("正文", StringComparison.Ordinal));
        var baselines = Lines(page).Where(line => line.Text != "— 1 —").Select(line => line.Baseline).ToList();
        Assert.All(baselines, baseline => Assert.True(baseline >= (document.Official!.Format == OfficialFormat.Letter ? Mm(30) : AreaTop) && baseline <= AreaBottom));
    });

    [Fact]
    public void Texts_of_one_row_do_not_run_into_each_other() => Headed.Sample(document =>
    {
        var (pages, outcome) = Set(document);
        foreach (var row in outcome.Succeeded ? Runs(pages.Pages[0]).GroupBy(run => run.Baseline) : [])
        {
            var runs = row.OrderBy(run => run.X).ToList();
            Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.True(EndOf(pair.First) <= pair.Second.X));
        }
    });

    private static ReportDocument Document(int[] names, int[] signers, OfficialFormat format, bool old, bool classified)
    {
        var document = With(Notice(Prose("正文一行。")), official => official with
        {
            Format = format,
            CopyNumber = classified ? "000012" : null,
            Urgency = classified ? Words("特急") : [],
            IssuerMark = new([.. names.Select(length => Words(new string('局', length)))], Words("文件")),
            Signers = [.. signers.Select(length => Words(new string('名', length)))],
            Title = format == OfficialFormat.Order ? [] : official.Title,
            Signature = null,
            Note = [],
            Imprint = null,
        });
        return document with { Style = document.Style with { Edition = old ? StandardEdition.Gb1999 : StandardEdition.Gb2012 } };
    }
}
