namespace ReportHub.Records;

/// <summary>All records of one kind after the changes of a unit of work, checked together once: what one record alone cannot show.</summary>
/// <param name="records">The store as the unit leaves it, for what the records refer to.</param>
/// <param name="touched">Ids the unit has put. Findings are about these: what was wrong before is no reason to refuse another change.</param>
internal sealed class SetCheck<T>(IReadOnlyList<T> all, IReadOnlySet<string> touched, IRecordReader records, string kind, RecordFindings findings)
    where T : class, IRecord
{
    /// <summary>In ordinal order of the ids; records that cannot be read are left out.</summary>
    public IReadOnlyList<T> All => all;

    public IRecordReader Records => records;

    public bool IsTouched(T record) => touched.Contains(record.RecordId);

    public void Fail(string code, T record, string pointer, string message, string hint) => findings.Error(code, kind, record.RecordId, pointer, message, hint);

    public void Warn(string code, T record, string pointer, string message, string hint) => findings.Warning(code, kind, record.RecordId, pointer, message, hint);

    /// <summary>The touched record of a pair that does not go together with the other; null when both lay there before.</summary>
    public (T Touched, T Other)? Blame(T first, T second) => IsTouched(second) ? (second, first) : IsTouched(first) ? (first, second) : null;

    /// <summary>Every touched record that shares a key with another, beside the first such.</summary>
    public IEnumerable<(T Touched, T Other)> Sharing<TKey>(Func<T, TKey> key)
        where TKey : notnull =>
        from sharing in all.GroupBy(key)
        where sharing.Skip(1).Any()
        from second in sharing.Skip(1)
        let pair = Blame(sharing.First(), second)
        where pair is not null
        select pair.Value;
}
