namespace ReportHub.Records;

/// <summary>The scheme a record has frozen by its code must be one that was in force when the record's act was performed.</summary>
internal static class SchemeChoice
{
    /// <summary>
    /// R348 when the scheme was not in force on <paramref name="date"/>. Nothing is said while there is no date yet, or no such scheme (the reference
    /// itself is a finding then).
    /// </summary>
    public static void Require<T>(RecordCheck<T> check, string kind, string? code, DateOnly? date, string pointer = "/scheme")
        where T : class, IRecord
    {
        if (code is null || date is not { } day || check.Records.Find(kind, code) is not { } record
            || DatedScheme.Read(record) is not { } scheme || scheme.IsInForceOn(day))
        {
            return;
        }

        var candidates = DatedSchemes.InForce(check.Records, kind, day);
        var title = RecordKinds.Find(kind)?.Title ?? kind;
        check.Fail(
            "R348", pointer, $"{title}“{scheme.Name}”{scheme.Time}，办理日期 {RecordFindings.Print(day)} 不在施行期内。",
            candidates.Count == 0 ? $"当天没有施行中的{title}：先录入，或改正办理日期" : $"按办理日期选用：{DatedSchemes.Names(candidates)}");
    }
}
