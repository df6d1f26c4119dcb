using ReportHub.Documents;
using ReportHub.Foundation;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

/// <summary>Papers of GB/T 9704 with what a test asks of them, all of invented content.</summary>
internal static class SamplePapers
{
    private static readonly string[] OrganNames =
        ["洛阳市洛龙区财政局", "洛阳市洛龙区教育局", "洛龙区审计局", "洛龙区民政局", "洛龙区水利局", "洛龙区统计局", "洛龙区司法局", "洛龙区商务局", "洛龙区交通局", "洛龙区城管局", "洛龙区信访局", "洛龙区医保局"];

    public static IReadOnlyList<Inline> Words(string text) => [new Text(text)];

    public static IReadOnlyList<IReadOnlyList<Inline>> Organs(int count) => [.. OrganNames.Take(count).Select(Words)];

    public static ReportDocument With(ReportDocument document, Func<OfficialElements, OfficialElements> change) => document with { Official = change(document.Official!) };

    public static ReportDocument Classified() => With(Notice(Prose("正文一行。")), official => official with
    {
        CopyNumber = "000012",
        Secrecy = Words("秘密★5年"),
        Urgency = Words("特急"),
    });

    public static ReportDocument Joint(int organs, SignatureVariant variant) => With(Notice(Prose("为加强预算绩效管理，现将有关事项通知如下。"), Prose("请各单位认真执行。")), official => official with
    {
        IssuerMark = new(Organs(organs), Words("文件")),
        Title = Words("关于开展2019年度预算绩效管理工作考核的通知"),
        Signature = new(variant, Organs(organs), Words("2019年12月23日")),
    });

    public static ReportDocument Stamped(int signers) => With(Joint(signers, SignatureVariant.NoSeal), official => official with
    {
        Signature = new(SignatureVariant.SignatureStamp, [.. new[] { "洛龙区财政局局长", "教育局局长", "审计局局长" }.Take(signers).Select(Words)], Words("2019年12月23日")),
    });

    public static ReportDocument Upward(int signers) => With(Notice(Prose("现将2019年度预算绩效管理工作情况报告如下。"), Prose("特此报告。")), official => official with
    {
        Signers = [.. new[] { "王建国", "李明", "赵文博", "欧阳晓光", "周正" }.Take(signers).Select(Words)],
        Title = Words("关于2019年度预算绩效管理工作情况的报告"),
        MainTo = Words("洛阳市财政局"),
    });

    public static ReportDocument Letter() => With(Notice(Prose("你单位《关于商请提供绩效评价资料的函》收悉。经研究，现函复如下。"), Prose("请于12月31日前报送资料。"), Prose("特此函复。")), official => official with
    {
        Format = OfficialFormat.Letter,
        CopyNumber = "000012",
        Urgency = Words("加急"),
        IssuerMark = IssuerMark.Of(Words("洛阳市洛龙区财政局")),
        Number = Words("洛龙财函〔2019〕7号"),
        Title = Words("关于提供绩效评价资料的复函"),
        MainTo = Words("区教育局"),
        Imprint = new(Words("区审计局，区统计局。"), [], []),
    });

    public static ReportDocument Order() => With(Notice(Prose("《洛龙区预算绩效管理办法》已经2019年12月20日区政府第12次常务会议通过，现予公布，自2020年1月1日起施行。")), official => official with
    {
        Format = OfficialFormat.Order,
        IssuerMark = IssuerMark.Of(Words("洛阳市洛龙区人民政府令")),
        Number = Words("第1号"),
        Title = [],
        MainTo = [],
        Note = [],
        Signature = new(SignatureVariant.SignatureStamp, Words("区长"), Words("2019年12月23日")),
    });

    public static ReportDocument Minutes() => With(Notice(Prose("2019年12月20日，局长主持召开局务会议，研究绩效考核工作。"), Prose("会议决定，考核结果按程序通报。")), official => official with
    {
        Format = OfficialFormat.Minutes,
        IssuerMark = IssuerMark.Of(Words("洛龙区财政局局务会议纪要")),
        Number = Words("〔2019〕7号"),
        Title = Words("研究2019年度绩效考核工作"),
        MainTo = [],
        Note = [],
        Signature = null,
        Attendance =
        [
            new("出席", Words("王建国　李明　赵文博　欧阳晓光　周正　吴静　郑伟　孙丽　钱进　冯涛　陈晨")),
            new("请假", Words("卫东")),
            new("列席", Words("区审计局蒋华　区统计局沈毅")),
        ],
    });

    public static ReportDocument Of1999(int organs, bool upward = false)
    {
        var document = With(upward ? Upward(1) : Joint(organs, SignatureVariant.SealJoint), official => official with
        {
            IssuerMark = organs == 1 ? IssuerMark.Of(Words("洛阳市洛龙区财政局文件")) : official.IssuerMark,
            Number = Words("洛龙财〔2011〕7号"),
            Secrecy = Words("秘密★5年"),
            Urgency = Words("特急"),
            Signature = new(organs == 1 ? SignatureVariant.SealSingle : SignatureVariant.SealJoint, Organs(organs), Words("二○一一年五月三十日")),
            Imprint = official.Imprint! with { SubjectWords = Words("财政　绩效　考核　通知") },
        });
        return document with { Style = document.Style with { Edition = StandardEdition.Gb1999 } };
    }

    public static ReportDocument MainToInImprint() => With(Notice(Prose("正文一行。")), official => official with
    {
        MainToInImprint = true,
        MainTo = Words(string.Join('、', OrganNames)),
    });

    public static ReportDocument AnnexesApart() => Notice(Prose("正文一行。")) with
    {
        Annexes =
        [
            new("a", 1, Words("考核得分表"), [Prose("甲。")]) { BoundSeparately = true },
            new("b", 2, Words("名称较长而须转行才能写完的第二个附件及其说明和填写要求一览"), [Prose("乙。")]) { BoundSeparately = true },
        ],
    };
}
