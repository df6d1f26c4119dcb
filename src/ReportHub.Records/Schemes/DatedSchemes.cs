using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Chooses the scheme by the date of performing, never by the year evaluated (domain.md 4.1).</summary>
internal static class DatedSchemes
{
    /// <summary>All schemes of a kind in force on a day, in ordinal order of their codes.</summary>
    public static IReadOnlyList<DatedScheme> InForce(IRecordReader records, string kind, DateOnly date) =>
        [.. records.List(kind).OrderBy(record => record.Id, StringComparer.Ordinal).Select(DatedScheme.Read).OfType<DatedScheme>().Where(scheme => scheme.IsInForceOn(date))];

    /// <summary>The one scheme in force on a day; R349 names the candidates when there are several, and what there is when there is none.</summary>
    public static Outcome<DatedScheme> Choose(IRecordReader records, string kind, DateOnly date)
    {
        var title = RecordKinds.Find(kind)?.Title ?? kind;
        var candidates = InForce(records, kind, date);
        return candidates.Count switch
        {
            1 => Outcome.Of(candidates[0]),
            0 => Outcome.Failed<DatedScheme>(Diagnostic.Error("R349", $"{RecordFindings.Print(date)} 没有施行中的{title}。", hint: $"录入当时施行的{title}")),
            _ => Outcome.Failed<DatedScheme>(Diagnostic.Error(
                "R349", $"{RecordFindings.Print(date)} 施行中的{title}有 {candidates.Count} 个：{Names(candidates)}。", hint: "在记录里写明按哪一个办理，或给其中已停用的补上停用日期")),
        };
    }

    /// <summary>Codes with names, for texts.</summary>
    public static string Names(IEnumerable<DatedScheme> schemes) => string.Join("、", schemes.Select(scheme => $"{scheme.Code}（{scheme.Name}）"));
}
