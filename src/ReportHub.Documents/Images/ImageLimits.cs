namespace ReportHub.Documents;

/// <summary>How large a picture may be: beyond it a small file could take the memory of the whole server (a "bomb").</summary>
public static class ImageLimits
{
    /// <summary>A4 at 600 dpi has 35 million pixels.</summary>
    public const long MostPixels = 40_000_000;

    /// <summary>Pixels along one side.</summary>
    public const int LongestSide = 30_000;

    /// <summary>Bytes of a PNG's picture once inflated: all pixels at 8 bits with alpha, half of them at 16.</summary>
    public const long MostInflatedBytes = 4 * MostPixels;

    /// <summary>Bytes of the file.</summary>
    public const int MostFileBytes = 32 * 1024 * 1024;
}
