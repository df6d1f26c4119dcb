namespace ReportHub.Records;

/// <summary>What a cell of a form holds, and so how it is read, checked and written.</summary>
public enum CellKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Text that may have several lines.</summary>
    LongText,

    Integer,

    /// <summary>A decimal number, kept as typed.</summary>
    Number,

    /// <summary>An amount, shown in 万元 and kept in 分 (JSON integer).</summary>
    Money,

    /// <summary>A calendar date, in JSON <c>yyyy-MM-dd</c>.</summary>
    Date,

    YesNo,

    /// <summary>One of a closed set of words.</summary>
    Choice,

    /// <summary>The id of another record.</summary>
    Reference,

    /// <summary>Several texts, joined by ； in a cell.</summary>
    Texts,
}
