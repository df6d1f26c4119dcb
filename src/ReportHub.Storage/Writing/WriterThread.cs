using System.Collections.Concurrent;

namespace ReportHub.Storage;

/// <summary>
/// The one thread that writes: LiteDB ties a transaction to its thread and loses pages when two write (storage.md, rules 4, 13). What waits in the queue
/// when it comes round becomes one batch.
/// </summary>
internal sealed class WriterThread : IDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(2);

    // A command, or work that wants the writer to stand still (verification).
    private readonly BlockingCollection<object> queue = [];
    private readonly BatchWriter writer;
    private readonly Thread thread;

    public WriterThread(BatchWriter writer)
    {
        this.writer = writer;
        thread = new Thread(Run) { IsBackground = true, Name = "ReportHub journal" };
        thread.Start();
    }

    /// <exception cref="Records.StoreUnavailableException">S130: the store is closed.</exception>
    public void Submit(PendingCommand command) => Enqueue(command);

    /// <summary>Runs <paramref name="work"/> between two batches, on the writer's thread.</summary>
    public Task<T> BetweenBatches<T>(Func<T> work)
    {
        var completion = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Enqueue(() =>
        {
            try
            {
                completion.SetResult(work());
            }
            catch (Exception exception)
            {
                completion.SetException(exception);
            }
        });
        return completion.Task;
    }

    /// <summary>Everything queued is still written; then the thread ends.</summary>
    public void Dispose()
    {
        queue.CompleteAdding();
        thread.Join();
        queue.Dispose();
    }

    private void Enqueue(object item)
    {
        try
        {
            queue.Add(item);
        }
        catch (InvalidOperationException)
        {
            throw StoreErrors.Closed();
        }
    }

    private void Run()
    {
        while (!queue.IsCompleted)
        {
            if (queue.TryTake(out var item, Idle))
            {
                Serve(item);
            }

            writer.Tidy(idle: item is null);
        }

        writer.Tidy(idle: true);
    }

    private void Serve(object? item)
    {
        do
        {
            switch (item)
            {
                case PendingCommand command:
                    writer.Accept(command);
                    break;
                case Action work:
                    writer.Flush();
                    work();
                    break;
            }
        }
        while (queue.TryTake(out item));
        writer.Flush();
    }
}
