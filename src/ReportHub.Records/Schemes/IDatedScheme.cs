namespace ReportHub.Records;

/// <summary>A rule kept as data with a time of validity (domain.md 4.1): chosen by the date of performing, frozen on the record by its code.</summary>
public interface IDatedScheme : IRecord
{
    /// <summary>What the rule is called; its versions share the name.</summary>
    string Name { get; }

    DateOnly EffectiveFrom { get; }

    /// <summary>Last day; null while in force.</summary>
    DateOnly? EffectiveTo { get; }
}
