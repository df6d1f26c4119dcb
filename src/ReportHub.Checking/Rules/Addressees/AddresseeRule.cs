using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>Who may be written to in which 文种.</summary>
internal sealed class AddresseeRule() : CheckingRule("K501", "主送机关与文种相称", "条例第8、14、15条；domain.md 2.3、6.3", RuleStrength.Normally)
{
    private static readonly string[] Upward = ["报告", "请示"];
    private static readonly string[] Downward = ["通知", "通报", "批复"];

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        if (paper.Of(ParagraphKind.MainTo).FirstOrDefault() is not { } mainTo)
        {
            yield break;
        }

        var names = OrganWords.Names(mainTo.Text);
        if (Upward.Contains(paper.Kind, StringComparer.Ordinal) && names.Count > 1)
        {
            yield return Find(paper, mainTo, $"{paper.Kind}原则上只主送一个上级机关，这里有{names.Count}个：{string.Join("、", names)}。", "只留一个主送机关，其他的改为抄送");
        }

        if (Downward.Contains(paper.Kind, StringComparer.Ordinal) && names.FirstOrDefault(name => IsAbove(name, paper.Issuer)) is { } superior)
        {
            yield return Find(paper, mainTo, $"{paper.Kind}是下行文，“{superior}”是上级机关。", "向上级机关用报告或请示；告知的改为抄送");
        }

        if (paper.Kind == "函" && names.FirstOrDefault(OrganWords.IsOwn) is { } own)
        {
            yield return Doubt(paper, mainTo, 0, mainTo.Text.Length, $"函用于不相隶属的机关，“{own}”是本机关所属。", "对所属单位用通知");
        }
    }

    private static bool IsAbove(string name, string issuer) =>
        OrganWords.LevelOf(name) is { } level && OrganWords.LevelOf(issuer) is { } own && (level < own || (level == own && OrganWords.IsLeading(name) && !OrganWords.IsLeading(issuer)));
}
