namespace ReportHub.Audit;

/// <summary>Which of the standard's formats a file has.</summary>
public enum PaperFormat
{
    /// <summary>No official document: no head that one would know it by.</summary>
    None,

    /// <summary>The general format with 文件 in its mark, or a mark of the organ's name alone (clause 7).</summary>
    Document,

    /// <summary>信函 (10.1).</summary>
    Letter,

    /// <summary>命令（令） (10.2).</summary>
    Order,

    /// <summary>纪要 (10.3).</summary>
    Minutes,

    /// <summary>Dated before 2012-07-01, when GB/T 9704-1999 was in force: not measured against the 2012 standard.</summary>
    Of1999,
}
