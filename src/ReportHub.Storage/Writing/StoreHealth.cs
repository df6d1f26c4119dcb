using ReportHub.Records;

namespace ReportHub.Storage;

/// <summary>The first failure that made the store read-only, or unreadable too; both end only by opening it again.</summary>
internal sealed class StoreHealth
{
    private volatile StoreUnavailableException? failure;
    private volatile StoreUnavailableException? unreadable;

    public StoreUnavailableException? Failure => failure;

    public void Fail(StoreUnavailableException first, bool alsoForReading)
    {
        unreadable ??= alsoForReading ? first : null;
        failure ??= first;
    }

    public void RequireReadable()
    {
        if (unreadable is { } first)
        {
            throw new StoreUnavailableException(first.Code, first.Message, first);
        }
    }
}
