using ReportHub.Records;

namespace ReportHub.Storage;

/// <summary>A caller who waits: what was asked, and what will be answered once the batch is on disk.</summary>
internal sealed class PendingCommand(Command command, Func<IUnitOfWork, ReadOnlyMemory<byte>> decide, CancellationToken cancellation)
{
    private readonly TaskCompletionSource<CommandAnswer> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CommandAnswer? answer;
    private Exception? refusal;

    public Command Command { get; } = command;

    public Func<IUnitOfWork, ReadOnlyMemory<byte>> Decide { get; } = decide;

    public CancellationToken Cancellation { get; } = cancellation;

    public Task<CommandAnswer> Answered => completion.Task;

    public void WillAnswer(CommandAnswer value) => answer = value;

    public void WillRefuse(Exception exception) => refusal = exception;

    public void Settle()
    {
        if (refusal is OperationCanceledException && Cancellation.IsCancellationRequested)
        {
            completion.SetCanceled(Cancellation);
        }
        else if (refusal is not null)
        {
            completion.SetException(refusal);
        }
        else
        {
            completion.SetResult(answer!);
        }
    }

    public void Fail(Exception exception) => completion.SetException(exception);
}
