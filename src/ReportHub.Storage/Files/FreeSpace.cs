namespace ReportHub.Storage;

/// <summary>Refuses before the disk is full: a full disk leaves LiteDB dead until it is reopened (storage.md, #2821).</summary>
internal sealed class FreeSpace(string folder, JournalOptions options)
{
    /// <exception cref="Records.StoreUnavailableException">S120: too little is free; S102: the volume cannot be asked.</exception>
    public void Require()
    {
        var free = Measure();
        if (free < options.MinimumFreeBytes)
        {
            throw StoreErrors.FreeSpace(folder, free, options.MinimumFreeBytes);
        }
    }

    private long Measure()
    {
        try
        {
            return options.FreeBytes(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.FolderUnusable(folder, exception);
        }
    }
}
