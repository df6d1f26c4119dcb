using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.UnitTests.Docx;

/// <summary>One document per format, signature and kind of page, with decisions made by hand as the layout makes them.</summary>
public static class SampleForms
{
    private static readonly Length Cell = SampleStyle.Gbt9704[StyleName.Body].Cell;

    public static IReadOnlyDictionary<string, (ReportDocument Document, LayoutDecisions Decisions)> All { get; } =
        new Dictionary<string, (ReportDocument, LayoutDecisions)>(StringComparer.Ordinal)
        {
            ["classified"] = Official(official => official with { CopyNumber = "000001", Secrecy = Plain("秘密★5年"), Urgency = Plain("特急") }),
            ["joint mark"] = Official(official => official with { IssuerMark = JointMark }, SampleDocuments.NoticeDecisions with { IssuerMarkSize = Length.FromPoints(30), IssuerMarkInkHeight = Length.FromPoints(25.4m), IssuerMarkNamesWidth = Length.FromPoints(330) }),
            ["upward"] = Official(official => official with { Signers = [Plain("王建国")] }),
            ["upward, five signers"] = Official(official => official with { Signers = [Plain("王建国"), Plain("李明"), Plain("欧阳文华"), Plain("张伟"), Plain("赵敏")] }),
            ["main to in imprint"] = Official(official => official with { MainToInImprint = true }),
            ["unsealed, joint"] = Official(official => official with { Signature = Joint(SignatureVariant.NoSeal, 2) }, Places(row: true, 2)),
            ["sealed, joint"] = Official(official => official with { Signature = Joint(SignatureVariant.SealJoint, 3) }, Places(row: false, 3)),
            ["sealed, joint, broken"] = Official(official => official with { Signature = Joint(SignatureVariant.SealJoint, 3) }, Broken(Places(row: false, 3))),
            ["stamped"] = Official(official => official with { Signature = new(SignatureVariant.SignatureStamp, Plain("局长"), Plain("2019年12月23日")) }, Places(row: true, 1)),
            ["letter"] = Official(official => official with
            {
                Format = OfficialFormat.Letter,
                IssuerMark = IssuerMark.Of(Plain("洛阳市洛龙区财政局")),
                Urgency = Plain("特急"),
                Imprint = new(Plain("区审计局"), [], []),
            }),
            ["order"] = Official(official => official with
            {
                Format = OfficialFormat.Order, IssuerMark = IssuerMark.Of(Plain("洛阳市洛龙区人民政府令")), Number = Plain("第1号"), Title = [], MainTo = [],
                Signature = new(SignatureVariant.SignatureStamp, Plain("区长"), Plain("2019年12月23日")),
            }, Places(row: true, 1) with { TitleLines = [] }),
            ["minutes"] = Official(official => official with
            {
                Format = OfficialFormat.Minutes, IssuerMark = IssuerMark.Of(Plain("洛龙区财政局会议纪要")), Number = Plain("第3期"), MainTo = [], Signature = null,
                Attendance = [new("出席", Plain("王建国、李明、欧阳文华、张伟、赵敏、孙丽、周强、吴芳、郑军、冯涛、陈静")), new("请假", Plain("钱进")), new("列席", Plain("区审计局杨帆"))],
            }),
            ["preprinted"] = Change(Official(official => official with { IssuerMark = JointMark }), document => document with { OnPreprintedHead = true }),
            ["preprinted letter"] = Change(Official(official => official with { Format = OfficialFormat.Letter }), document => document with { OnPreprintedHead = true }),
            ["of 1999"] = Change(
                Official(official => official with
                {
                    CopyNumber = "000001", Secrecy = Plain("秘密★5年"), Urgency = Plain("加急"), Signature = new(SignatureVariant.SealSingle, Array.Empty<IReadOnlyList<Inline>>(), Plain("二○一一年五月三十日")),
                    Imprint = official.Imprint! with { SubjectWords = Plain("财政　预算　通报") },
                }),
                Edition1999),
            ["of 1999, two seals"] = Change(Official(official => official with { Signature = Joint(SignatureVariant.SealJoint, 2) }), Edition1999),
            ["closer lines"] = Official(official => official, SampleDocuments.NoticeDecisions with { BodyLinePitch = Length.FromPoints(27.5m) }),
            ["bound separately"] = Change(
                Official(official => official),
                document => document with { Annexes = [document.Annexes[0] with { Number = 1, BoundSeparately = true }] }),
            ["landscape annex"] = LandscapeAnnex,
            ["report"] = SampleReport.Report,
            ["report without front"] = SampleReport.WithoutFront,
            ["tables"] = SampleTables.Tables,
            ["flush"] = Change(Official(official => official), document => document with { Style = document.Style with { Grid = new(GridModel.Flush, Length.FromPoints(29.61m), 22, 28) } }),
        };

    private static IssuerMark JointMark => new([Plain("洛阳市洛龙区财政局"), Plain("洛龙区审计局"), Plain("洛阳市洛龙区教育体育局")], Plain("文件"));

    /// <summary>A wide table on turned pages between upright ones.</summary>
    private static (ReportDocument, LayoutDecisions) LandscapeAnnex
    {
        get
        {
            var annexes = SampleDocuments.Notice.Annexes;
            var document = SampleDocuments.Notice with
            {
                Annexes =
                [
                    annexes[0] with { Number = 1, Pages = new() { Orientation = PageOrientation.Landscape } },
                    new("说明", 2, Plain("得分说明"), [SampleDocuments.Paragraph("各项得分由我局核定。")]),
                ],
            };
            return (document, SampleDocuments.NoticeDecisions with { AnnexTitleLines = [["2019年度预算绩效管理工作考核得分表"], ["得分说明"]] });
        }
    }

    public static IReadOnlyList<Inline> Plain(string text) => SampleDocuments.Plain(text);

    private static (ReportDocument Document, LayoutDecisions Decisions) Official(Func<OfficialElements, OfficialElements> change, LayoutDecisions? decisions = null) =>
        (SampleDocuments.Notice with { Official = change(SampleDocuments.Notice.Official!) }, decisions ?? SampleDocuments.NoticeDecisions);

    private static (ReportDocument Document, LayoutDecisions Decisions) Change((ReportDocument Document, LayoutDecisions Decisions) sample, Func<ReportDocument, ReportDocument> change) =>
        (change(sample.Document), sample.Decisions);

    private static ReportDocument Edition1999(ReportDocument document) => document with { Style = document.Style with { Edition = StandardEdition.Gb1999 } };

    private static Signature Joint(SignatureVariant variant, int organs) =>
        new(variant, (IReadOnlyList<IReadOnlyList<Inline>>)[.. new[] { "区财政局", "区审计局", "区教育局" }.Take(organs).Select(Plain)], Plain("2019年12月23日"));

    /// <summary>The first name on two lines of two characters.</summary>
    private static LayoutDecisions Broken(LayoutDecisions decisions) => decisions with
    {
        SignaturePlaces = [decisions.SignaturePlaces[0] with { Width = Cell * 2, Break = 2 }, .. decisions.SignaturePlaces.Skip(1)],
    };

    /// <summary>Names of four em below each other, or beside each other 47 mm apart.</summary>
    private static LayoutDecisions Places(bool row, int count) => SampleDocuments.NoticeDecisions with
    {
        SignaturePlaces = [.. Enumerable.Range(0, count).Select(i => new SignaturePlace(row ? i : 0, 2, row ? Cell * 18 : Length.FromMillimetres(20 + (47 * i)), Cell * 4))],
        DateLeft = Cell * 20,
        SignatureBlankRows = 2,
    };
}
