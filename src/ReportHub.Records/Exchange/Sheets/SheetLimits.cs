namespace ReportHub.Records;

/// <summary>How much of a file is read at most: what an office fills in lies far below, what is meant to choke a reader far above.</summary>
internal static class SheetLimits
{
    public const int FileBytes = 64 << 20;

    /// <summary>Parts of a package; a workbook of 20 sheets has about 50.</summary>
    public const int Parts = 2_000;

    /// <summary>All parts unpacked: 100,000 rows of 20 columns take about 100 MB.</summary>
    public const long UnpackedBytes = 256L << 20;

    /// <summary>Unpacked bytes for each byte of the file, beyond <see cref="FreeBytes"/>: sheets of equal rows reach about 60.</summary>
    public const int Ratio = 200;

    public const long FreeBytes = 4L << 20;

    public const int Rows = 100_000;

    /// <summary>Cells that hold something, over all sheets.</summary>
    public const int Cells = 4_000_000;

    /// <summary>Characters of all cells: a shared text counts each time a cell shows it.</summary>
    public const long Characters = 50_000_000;

    public const int SharedTexts = 2_000_000;

    /// <summary>Characters of one cell, the limit of spreadsheets themselves.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>Findings listed one by one; the rest is counted.</summary>
    public const int Findings = 100_000;
}
