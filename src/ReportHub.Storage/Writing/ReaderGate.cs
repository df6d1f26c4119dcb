namespace ReportHub.Storage;

/// <summary>Readers pass together; a large unit or a checkpoint closes the gate, so nobody sees half of it.</summary>
internal sealed class ReaderGate : IDisposable
{
    private readonly ReaderWriterLockSlim gate = new();

    public T Read<T>(Func<T> read)
    {
        gate.EnterReadLock();
        try
        {
            return read();
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    public void Exclusively(Action action)
    {
        gate.EnterWriteLock();
        try
        {
            action();
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    public void Dispose() => gate.Dispose();
}
