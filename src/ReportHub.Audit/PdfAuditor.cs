namespace ReportHub.Audit;

/// <summary>Measures a PDF, ours or anyone's, against GB/T 9704-2012.</summary>
public static class PdfAuditor
{
    /// <summary>The table of demands, in the order of the clauses.</summary>
    public static IReadOnlyList<AuditRule> AllRules => Rules.All;

    /// <summary><paramref name="preprinted"/>: the red parts of the head are on the paper already (套红纸), so their absence is no error.</summary>
    /// <exception cref="InvalidDataException">The bytes are no readable PDF, or one without pages; the message is Chinese.</exception>
    public static AuditReport Audit(byte[] pdf, bool preprinted = false)
    {
        var pages = PdfMeasurer.Measure(pdf);
        return pages.Count == 0 ? throw new InvalidDataException("文件里没有一面。") : Audit(pages, preprinted);
    }

    public static AuditReport Audit(IReadOnlyList<MeasuredPage> pages, bool preprinted = false)
    {
        var paper = PaperReader.Read(pages);
        if (paper.Format is PaperFormat.None or PaperFormat.Of1999)
        {
            return new(paper.Format != PaperFormat.None, AuditText.Of(paper.Format), pages.Count, paper.Format == PaperFormat.None ? NoPaper(pages) : Old, []);
        }

        var verdicts = new Verdicts();
        Check(paper, preprinted, verdicts);
        var items = verdicts.Collect(Rules.All);
        var (errors, notices) = (items.Count(item => item.Verdict == Verdict.Error), items.Count(item => item.Verdict == Verdict.Notice));
        return new(true, AuditText.Of(paper.Format), pages.Count, $"{AuditText.Of(paper.Format)}，共 {pages.Count} 面：错误 {errors} 个，提示 {notices} 个。", items);
    }

    private const string Old = "成文日期早于 2012 年 7 月 1 日（或用汉字书写），适用 GB/T 9704-1999，不按 2012 年的标准核查。";

    private static string NoPaper(IReadOnlyList<MeasuredPage> pages) => pages.All(page => page.Lines.Count == 0 && page.Turned.Count == 0)
        ? "不是公文：文件里没有文字（可能是扫描件），不能核查。"
        : "不是公文：首页没有发文机关标志、发文字号等公文要素，不按 GB/T 9704-2012 核查。";

    private static void Check(Paper paper, bool preprinted, Verdicts verdicts)
    {
        new PageChecks(paper, verdicts).Check();
        var head = new HeadChecks(paper, preprinted, verdicts);
        if (paper.Format == PaperFormat.Letter)
        {
            new LetterChecks(paper, head, preprinted, verdicts).Check();
        }
        else
        {
            head.Check();
        }

        new TextChecks(paper, verdicts).Check();
        new SignatureChecks(paper, verdicts).Check();
        new AnnexChecks(paper, verdicts).Check();
        if (paper.Imprint is { } imprint)
        {
            new ImprintChecks(paper, imprint, verdicts).Check();
        }

        new FolioChecks(paper, verdicts).Check();
    }
}
