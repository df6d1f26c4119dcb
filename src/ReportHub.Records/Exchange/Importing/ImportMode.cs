namespace ReportHub.Records;

/// <summary>What of a file is taken when some of its rows are wrong.</summary>
public enum ImportMode
{
    /// <summary>Nothing, unless every row is right.</summary>
    Whole,

    /// <summary>The records that are right; the others are handed back with the reasons.</summary>
    GoodRows,
}

/// <summary>Records a file would make, change, leave as they are, or cannot be read as; rows of items that belong to no record count as bad ones.</summary>
public sealed record ImportCounts(int New, int Changed, int Same, int Bad);
