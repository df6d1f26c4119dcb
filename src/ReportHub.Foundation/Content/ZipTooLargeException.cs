namespace ReportHub.Foundation;

/// <summary>A zip without the 64-bit extension cannot hold what was asked of it: 4 GiB a part and in all, 65,535 parts.</summary>
public sealed class ZipTooLargeException(string part, long size, long offset, int count)
    : IOException($"The part '{part}' of {size} bytes at offset {offset}, after {count} parts, passes what the zip format holds (4 GiB, 65,535 parts).");
