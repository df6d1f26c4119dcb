namespace ReportHub.Reports;

/// <summary>Life of a document as far as numbering goes (architecture, convention 11).</summary>
public enum DocumentState
{
    /// <summary>Snapshot and facts are kept; no number.</summary>
    Draft,

    /// <summary>The number is taken and the inputs are frozen; files are being rendered.</summary>
    Numbered,

    /// <summary>Number and output files are archived; from here the paper never changes.</summary>
    Registered,

    /// <summary>Rendering could not be finished; the number stays accounted for, with the reason.</summary>
    Withdrawn,
}
