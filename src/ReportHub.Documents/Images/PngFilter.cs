namespace ReportHub.Documents;

/// <summary>Undoes the five filters of a PNG row (ISO/IEC 15948, 9.2).</summary>
internal static class PngFilter
{
    /// <summary>Turns <paramref name="row"/> into samples; <paramref name="above"/> is zeros for a first row. False for a filter that does not exist.</summary>
    public static bool Undo(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        switch (filter)
        {
            case 0:
                return true;
            case 1:
                Sub(row, pixelBytes);
                return true;
            case 2:
                Up(row, above);
                return true;
            case 3:
                Average(row, above, pixelBytes);
                return true;
            case 4:
                Paeth(row, above, pixelBytes);
                return true;
            default:
                return false;
        }
    }

    private static void Sub(Span<byte> row, int pixelBytes)
    {
        for (var i = pixelBytes; i < row.Length; i++)
        {
            row[i] += row[i - pixelBytes];
        }
    }

    private static void Up(Span<byte> row, ReadOnlySpan<byte> above)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] += above[i];
        }
    }

    private static void Average(Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i < pixelBytes ? 0 : row[i - pixelBytes];
            row[i] += (byte)((left + above[i]) / 2);
        }
    }

    private static void Paeth(Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (left, corner) = i < pixelBytes ? (0, 0) : (row[i - pixelBytes], above[i - pixelBytes]);
            row[i] += Nearest(left, above[i], corner);
        }
    }

    /// <summary>The neighbour nearest to left + above - corner (9.4).</summary>
    private static byte Nearest(int left, int above, int corner)
    {
        var (toLeft, toAbove) = (Math.Abs(above - corner), Math.Abs(left - corner));
        var toCorner = Math.Abs(left + above - (2 * corner));
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }
}
