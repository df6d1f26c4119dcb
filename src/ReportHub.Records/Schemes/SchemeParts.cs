namespace ReportHub.Records;

/// <summary>Checks the dated schemes share.</summary>
internal static class SchemeParts
{
    /// <summary>R310: it ends before it begins.</summary>
    public static void CheckTime<T>(RecordCheck<T> check)
        where T : class, IDatedScheme =>
        DateOrder.Require(check, ("施行日期", check.Value.EffectiveFrom), ("停用日期", check.Value.EffectiveTo, "/effectiveTo"));

    /// <summary>R351: an empty list; R335: a word that stands twice in it.</summary>
    public static void CheckWords<T>(RecordCheck<T> check, string list, string heading, IEnumerable<string> words)
        where T : class, IRecord
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var word in words)
        {
            if (!seen.Add(word))
            {
                check.Fail("R335", $"/{list}/{index}", $"{heading}“{word}”出现了两次。", "每个只写一次");
            }

            index++;
        }

        if (index == 0)
        {
            check.Fail("R351", "/" + list, $"没有写{heading}。", $"至少写一个{heading}");
        }
    }

    /// <summary>R350: a number that cannot be.</summary>
    public static void CheckNumber<T>(RecordCheck<T> check, string member, string heading, decimal number, bool possible, string hint)
        where T : class, IRecord
    {
        if (!possible)
        {
            check.Fail("R350", "/" + member, $"{heading}是 {RecordFindings.Print(number)}。", hint);
        }
    }
}
