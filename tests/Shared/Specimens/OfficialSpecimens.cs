using ReportHub.Documents;
using ReportHub.Foundation;
using static ReportHub.Tests.Specimens.SpecimenText;

namespace ReportHub.Tests.Specimens;

/// <summary>文件 format: head, title, body, annexes, imprint (clause 7).</summary>
internal static class OfficialSpecimens
{
    public const string Bureau = "洛阳市洛龙区财政局";
    public const string Title = "洛阳市洛龙区财政局关于做好2020年度预算绩效目标编报工作的通知";

    public static void AddTo(Dictionary<string, Func<ReportDocument>> all)
    {
        all["document"] = () => Paper(Levels());
        all["document-flush-grid"] = () => Paper([.. Levels(), .. Fillers(8)]) with { Style = SpecimenStyles.Flush };
        all["document-fine-breaking"] = () => Paper([.. Levels(), .. Fillers(8, 3)]) with { Style = SpecimenStyles.Fine };
        all["document-two-full-pages"] = () => Paper(Fillers(9, 3));
        all["head-copy-secrecy-urgency"] = () => With(Paper(Levels()), official => official with
        {
            CopyNumber = "000001",
            Secrecy = Say("秘密★5年"),
            Urgency = Say("特急"),
        });
        all["head-urgency-only"] = () => With(Paper(Levels()), official => official with { Urgency = Say("加急") });
        all["head-upward-one-signer"] = () => Upward(Names("张某某"));
        all["head-upward-three-signers"] = () => Upward(Names("张某某", "李某", "王某某"));
        all["head-joint-two"] = () => Joint(Bureau, "洛阳市洛龙区审计局");
        all["head-joint-four"] = () => Joint(Bureau, "洛阳市洛龙区审计局", "洛阳市洛龙区教育体育局", "洛阳市洛龙区人力资源和社会保障局");
        all["head-preprinted"] = () => Paper(Levels()) with { OnPreprintedHead = true };
        all["title-four-lines"] = () => With(Paper(Levels()), official => official with
        {
            Title = Say("洛阳市洛龙区财政局关于印发《洛龙区项目支出绩效评价管理办法》和《洛龙区部门整体支出绩效评价管理办法》的通知"),
        });
        all["main-to-wrapped"] = () => With(Paper(Levels()), official => official with
        {
            MainTo = Say("区直各预算单位，各镇人民政府，各街道办事处，开元路街道财政所，关林街道财政所，太康东路街道财政所，古城街道财政所"),
        });
        all["main-to-in-imprint"] = () => With(Paper(Levels()), official => official with
        {
            MainTo = Say("区直各预算单位，各镇人民政府，各街道办事处，各镇（办）财政所"),
            MainToInImprint = true,
        });
        all["annex-several"] = () => Paper(Levels()) with
        {
            Annexes =
            [
                Annex(1, "2020年度区级部门整体支出绩效目标申报表及填报说明（适用于区直一级预算单位）", Fillers(3).ToArray()),
                Annex(2, "绩效目标审核意见表", Fillers(2).ToArray()),
                Annex(3, "联络员名单", Filler(0, 2)),
            ],
        };
        all["annex-bound-separately"] = () => Paper(Levels()) with { Annexes = [Annex(1, "绩效目标申报表", Filler(0, 3)) with { BoundSeparately = true }, Annex(2, "填报说明", Filler(3, 3)) with { BoundSeparately = true }] };
        all["imprint-copy-to-wrapped"] = () => With(Paper(Levels()), official => official with
        {
            Imprint = official.Imprint! with { CopyTo = Say("区委办公室，区人大常委会办公室，区政府办公室，区政协办公室，区纪委监委，区委组织部，市财政局，区审计局，区法院，区检察院。") },
        });
        all["imprint-after-blank-page"] = () => Paper(Fillers(11, 3));
        all["imprint-without-copy-to"] = () => With(Paper(Levels()), official => official with { Imprint = official.Imprint! with { CopyTo = [] } });
    }

    public static ReportDocument Paper(IReadOnlyList<Block> body) => new()
    {
        Style = SpecimenStyles.Word,
        Properties = new(Title, Bureau, "通知", new(2019, 12, 23), ContentHash.Of("specimen")),
        Official = new()
        {
            IssuerMark = IssuerMark.Of(Say(Bureau + "文件")),
            Number = Say("洛龙财〔2019〕7号"),
            Title = Say(Title),
            MainTo = Say("区直各预算单位，各镇（办）财政所"),
            Signature = new(SignatureVariant.SealSingle, Say(Bureau), Say("2019年12月23日")),
            Note = Say("（此件公开发布）"),
            Imprint = new(Say("洛阳市财政局，区审计局。"), Say(Bureau), Say("2019年12月24日印发")),
        },
        Lexicon = [Bureau, "洛龙区", "绩效目标", "预算绩效管理"],
        Body = body,
    };

    public static ReportDocument With(ReportDocument document, Func<OfficialElements, OfficialElements> change) => document with { Official = change(document.Official!) };

    /// <summary>All four levels of 7.3.3.</summary>
    public static IReadOnlyList<Block> Levels() =>
    [
        Filler(0, 2),
        Level(1, 1, "总体要求"),
        Filler(1, 1),
        Level(2, 1, "编报范围"),
        Level(3, 1, "项目支出。", runIn: true),
        Filler(2, 1),
        Level(4, 1, "新增项目。", runIn: true),
        Filler(3, 1),
    ];

    private static ReportDocument Upward(IReadOnlyList<IReadOnlyList<Inline>> signers) => With(Paper(Levels()), official => official with
    {
        Signers = signers,
        Number = Say("洛龙财〔2019〕12号"),
        Title = Say("洛阳市洛龙区财政局关于2019年度预算绩效管理工作情况的报告"),
        MainTo = Say("洛阳市财政局"),
        Imprint = official.Imprint! with { CopyTo = [] },
    });

    private static ReportDocument Joint(params string[] organs) => With(Paper(Levels()), official => official with
    {
        IssuerMark = new(Names(organs), Say("文件")),
        Title = Say($"{organs[0]}等{organs.Length}部门关于加强2020年度预算绩效监督工作的通知"),
        Signature = new(SignatureVariant.SealJoint, Names(organs), Say("2019年12月23日")),
    });
}
