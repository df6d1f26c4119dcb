using ReportHub.Checking;

namespace ReportHub.UnitTests.Checking;

/// <summary>
/// Papers of the common kinds without a fault, written for these tests: every count, sum, rate and year in them agrees. They are full of what looks like a fault
/// and is none: selections (A、B等12个), growth, plans exceeded, the same name in two periods, rules whose titles differ by a word.
/// </summary>
internal static class CleanPapers
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["通知"] = CleanNotice.Text,
        ["通报"] = CleanCircular.Text,
        ["报告"] = CleanReport.Text,
        ["请示"] = CleanRequest.Text,
        ["函"] = CleanLetter.Text,
        ["批复"] = CleanReply.Text,
        ["评价报告"] = CleanEvaluation.Text,
        ["纪要"] = CleanMinutes.Text,
        ["公告"] = CleanAnnouncement.Text,
    };

    public static CheckedText Read(string name) => PlainText.Read(name, All[name]);
}
