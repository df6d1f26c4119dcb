using ReportHub.Documents;
using static ReportHub.Tests.Specimens.OfficialSpecimens;
using static ReportHub.Tests.Specimens.SpecimenText;

namespace ReportHub.Tests.Specimens;

/// <summary>信函, 命令, 纪要 (clause 10) and the layout of 1999.</summary>
internal static class FormatSpecimens
{
    public static void AddTo(Dictionary<string, Func<ReportDocument>> all)
    {
        all["letter-one-page"] = () => Letter([Filler(0, 1), Filler(5, 1)]);
        all["letter-two-pages"] = () => Letter(Fillers(6, 2));
        all["letter-head-elements"] = () => With(Letter(Fillers(2, 1)), official => official with { CopyNumber = "000012", Secrecy = Say("秘密★1年"), Urgency = Say("加急") });
        all["letter-preprinted"] = () => Letter(Fillers(2, 1)) with { OnPreprintedHead = true };
        all["order"] = Order;
        all["minutes"] = Minutes;
        all["old-1999-downward"] = () => Old(official => official);
        all["old-1999-upward"] = () => Old(official => official with { Signers = Names("张某某") });
        all["old-1999-joint"] = () => Old(official => official with
        {
            IssuerMark = new(Names(Bureau, "洛阳市洛龙区审计局", "洛阳市洛龙区监察局"), Say("文件")),
            Signature = new(SignatureVariant.SealJoint, Names(Bureau, "洛阳市洛龙区审计局", "洛阳市洛龙区监察局"), Say("二○一一年五月三十日")),
        });
    }

    private static ReportDocument Letter(IReadOnlyList<Block> body) => With(Paper(body), official => official with
    {
        Format = OfficialFormat.Letter,
        IssuerMark = IssuerMark.Of(Say(Bureau)),
        Number = Say("洛龙财函〔2019〕3号"),
        Title = Say("洛阳市洛龙区财政局关于反馈2018年度重点项目绩效评价结果的函"),
        MainTo = Say("洛阳市洛龙区教育体育局"),
        Imprint = new(Say("区审计局。"), [], []),
    });

    private static ReportDocument Order() => With(Paper(Fillers(3, 1)), official => official with
    {
        Format = OfficialFormat.Order,
        IssuerMark = IssuerMark.Of(Say("洛阳市洛龙区人民政府令")),
        Number = Say("第3号"),
        Title = [],
        MainTo = [],
        Signature = new(SignatureVariant.SignatureStamp, Say("区　长"), Say("2019年12月23日")),
        Note = [],
    });

    private static ReportDocument Minutes() => With(Paper(Fillers(4, 1)), official => official with
    {
        Format = OfficialFormat.Minutes,
        IssuerMark = IssuerMark.Of(Say("洛龙区财政局党组会议纪要")),
        Number = Say("〔2019〕8号"),
        Title = Say("预算绩效管理工作专题会议纪要"),
        MainTo = [],
        Attendance =
        [
            new("出席", Say("张某某　李　某　王某某　赵某某　钱　某　孙某某　周某某　吴　某　郑某某　冯某某　陈　某")),
            new("请假", Say("卫某某")),
            new("列席", Say("蒋某某　沈　某　韩某某")),
        ],
        Signature = null,
        Note = [],
    });

    private static ReportDocument Old(Func<OfficialElements, OfficialElements> change) => With(
        Paper(Fillers(3, 1)) with { Style = SpecimenStyles.Old },
        official => change(official with
        {
            Number = Say("洛龙财〔2011〕7号"),
            Title = Say("洛阳市洛龙区财政局关于做好2011年度财政支出绩效评价工作的通知"),
            Signature = new(SignatureVariant.SealSingle, Say(Bureau), Say("二○一一年五月三十日")),
            Imprint = new(Say("洛阳市财政局。"), Say(Bureau), Say("2011年5月31日印发")) { SubjectWords = Say("财政　绩效　评价　通知") },
        }));
}
