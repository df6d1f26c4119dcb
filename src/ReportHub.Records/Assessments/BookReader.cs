using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace ReportHub.Records;

/// <summary>Finds the records of one fiscal year; what is missing or unreadable becomes a finding that names it.</summary>
internal sealed class BookReader(IRecordReader records, int fiscalYear, RecordFindings findings)
{
    private readonly RecordSource source = new(records, findings);

    private static RecordJsonContext Json => RecordJsonContext.Default;

    public static BookParts? Read(IRecordReader records, int fiscalYear, RecordFindings findings) => new BookReader(records, fiscalYear, findings).Read();

    private BookParts? Read()
    {
        var round = FindRound();
        if (round is null)
        {
            return null;
        }

        var organ = Find(Organ.Kind, round.Value.Organ, "发文机关", Json.Organ);
        var scheme = Find(AssessmentScheme.Kind, round.Value.Scheme, "考核办法", Json.AssessmentScheme);
        var units = List(BudgetUnit.Kind, Json.BudgetUnit);
        var assessments = List(Assessment.Kind, Json.Assessment).Where(assessment => assessment.Value.FiscalYear == fiscalYear).ToList();
        return organ is null || scheme is null ? null : new(organ, round, scheme, units, assessments);
    }

    private Stored<AssessmentRound>? FindRound()
    {
        var rounds = List(AssessmentRound.Kind, Json.AssessmentRound);
        var wanted = rounds.Where(round => round.Value.FiscalYear == fiscalYear).ToList();
        if (wanted.Count == 1)
        {
            return wanted[0];
        }

        if (wanted.Count == 0)
        {
            var known = string.Join("、", rounds.Select(round => round.Value.FiscalYear).Distinct().Order().Select(year => year.ToString(CultureInfo.InvariantCulture)));
            findings.Error(
                "R101", AssessmentRound.Kind, "", "", $"没有 {fiscalYear} 年度的考核。", known.Length == 0 ? "先录入考核年度、办法、单位和得分" : $"已录入的年度：{known}");
        }
        else
        {
            findings.Error(
                "R118", AssessmentRound.Kind, wanted[1].Value.Id, "", $"{fiscalYear} 年度的考核录入了两次（{wanted[0].Value.Id}、{wanted[1].Value.Id}）。", "只留一条");
        }

        return null;
    }

    private Stored<T>? Find<T>(string kind, string id, string what, JsonTypeInfo<T> type)
        where T : class
    {
        if (records.Find(kind, id) is { } record)
        {
            return source.Decode(record, type);
        }

        findings.Error("R102", kind, id, "", $"{fiscalYear} 年度考核引用的{what}“{id}”没有录入。", $"先录入这个{what}，或改正考核里的引用");
        return null;
    }

    private IReadOnlyList<Stored<T>> List<T>(string kind, JsonTypeInfo<T> type)
        where T : class => source.List(kind, type);
}
