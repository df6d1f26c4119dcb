using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A record about to enter the store.</summary>
public sealed record SeedRecord(string Kind, string Id, ReadOnlyMemory<byte> Json);

/// <summary>The bureau's year out of a seed folder, checked, as records in a fixed order.</summary>
public sealed class SeedData
{
    private static readonly string[] Kinds = [Organ.Kind, BudgetUnit.Kind, AssessmentScheme.Kind, AssessmentRound.Kind, Assessment.Kind];

    internal SeedData(BookParts parts)
    {
        FirstLevelUnits = [.. parts.ValidUnits().Select(unit => unit.Value)];
        Records =
        [
            new(Organ.Kind, parts.Organ.Value.Id, RecordJson.Write(parts.Organ.Value)),
            .. parts.Units.Select(unit => new SeedRecord(BudgetUnit.Kind, unit.Value.Code, RecordJson.Write(unit.Value))),
            new(AssessmentScheme.Kind, parts.Scheme.Value.Id, RecordJson.Write(parts.Scheme.Value)),
            new(AssessmentRound.Kind, parts.Round.Value.Id, RecordJson.Write(parts.Round.Value)),
            .. parts.Assessments.Select(assessment => new SeedRecord(Assessment.Kind, assessment.Value.Id, RecordJson.Write(assessment.Value))),
        ];
        Hash = ContentHash.Of(CanonicalJson.Write(writer =>
        {
            writer.WriteStartArray();
            foreach (var record in Records)
            {
                writer.WriteStringValue($"{record.Kind}/{record.Id} {ContentHash.Of(record.Json.Span)}");
            }

            writer.WriteEndArray();
        }));
    }

    /// <summary>The bureau, units, scheme, round, assessments: what is referred to comes first.</summary>
    public IReadOnlyList<SeedRecord> Records { get; }

    /// <summary>The units assessed, in protocol order.</summary>
    internal IReadOnlyList<BudgetUnit> FirstLevelUnits { get; }

    /// <summary>SHA-256 over kinds, ids and contents of all records: the body of the command that loads them.</summary>
    public ContentHash Hash { get; }

    /// <summary>Whether the store holds no record of any kind the seed would put.</summary>
    public static bool IsEmpty(IRecordReader store) => Kinds.All(kind => store.List(kind).Count == 0);

    /// <summary>Puts every record inside one unit of work and gives the puts back.</summary>
    /// <exception cref="CommandRefusedException">R220: the store is not empty; nothing is put.</exception>
    public IReadOnlyList<StoredRecord> PutInto(IUnitOfWork unit) => IsEmpty(unit)
        ? [.. Records.Select(record => unit.Put(record.Kind, record.Id, record.Json))]
        : throw new CommandRefusedException("R220", "库里已有记录，种子数据只能装入空库。", "换一个空的数据文件夹，或不装种子数据");
}
