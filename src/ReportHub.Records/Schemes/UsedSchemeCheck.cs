using System.Text.Json.Serialization.Metadata;

namespace ReportHub.Records;

/// <summary>A scheme that records have frozen by its code stays what it was: only its end may be set, a new rule is a new scheme (domain.md 4.1).</summary>
internal static class UsedSchemeCheck
{
    /// <summary>R339 with the number of users. <paramref name="withoutEnd"/> gives the scheme with its end taken away.</summary>
    public static void Run<T>(RecordCheck<T> check, Func<T, T> withoutEnd, JsonTypeInfo<T> type)
        where T : class, IDatedScheme
    {
        if (check.Before is not { } before || RecordJson.Write(withoutEnd(before), type).AsSpan().SequenceEqual(RecordJson.Write(withoutEnd(check.Value), type)))
        {
            return;
        }

        if (References.Count(check.Records, check.Kind, check.Value.RecordId) is > 0 and var users)
        {
            check.Fail(
                "R339", "", $"{check.Kind.Title}“{check.Value.RecordId}”已有 {users} 条记录在用，内容不能改。", "只能写停用日期；办法有变的另录一个新版本，用新的代码和施行日期，以前的记录仍按原办法");
        }
    }
}
