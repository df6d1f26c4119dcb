using ReportHub.Documents;
using static ReportHub.Tests.Specimens.OfficialSpecimens;
using static ReportHub.Tests.Specimens.SpecimenText;

namespace ReportHub.Tests.Specimens;

/// <summary>署名, 成文日期 and 印章: the variants of 7.3.5.</summary>
internal static class SignatureSpecimens
{
    private static readonly string[] Organs =
        [Bureau, "洛阳市洛龙区审计局", "洛阳市洛龙区教育体育局", "洛阳市洛龙区人力资源和社会保障局", "洛阳市洛龙区民政局", "洛阳市洛龙区司法局", "洛阳市洛龙区水利局"];

    public static void AddTo(Dictionary<string, Func<ReportDocument>> all)
    {
        all["signature-seal"] = () => Signed(SignatureVariant.SealSingle, Bureau);
        all["signature-seal-long-name"] = () => Signed(SignatureVariant.SealSingle, "洛阳市洛龙区人民政府国有资产监督管理委员会办公室");
        all["signature-joint-two-seals"] = () => Signed(SignatureVariant.SealJoint, Organs[..2]);
        all["signature-joint-seven-seals"] = () => Signed(SignatureVariant.SealJoint, Organs);
        all["signature-without-seal"] = () => Signed(SignatureVariant.NoSeal, Bureau);
        all["signature-without-seal-short-name"] = () => Signed(SignatureVariant.NoSeal, "财政局");
        all["signature-without-seal-joint"] = () => Signed(SignatureVariant.NoSeal, Organs[..3]);
        all["signature-stamp"] = () => Signed(SignatureVariant.SignatureStamp, "局　长");
        all["signature-stamp-joint"] = () => Signed(SignatureVariant.SignatureStamp, "财政局局长", "审计局局长");
        all["signature-adjusted-lines"] = () => Paper(Fillers(5, 2)) with { Style = SpecimenStyles.Adjusting };
    }

    private static ReportDocument Signed(SignatureVariant variant, params string[] organs) => With(
        Paper([Filler(0, 2), Filler(3, 1)]),
        official => official with { Signature = new(variant, Names(organs), Say("2019年12月23日")) });
}
