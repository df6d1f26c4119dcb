using ReportHub.Records;

namespace ReportHub.Storage;

/// <summary>
/// Decides, journals, applies, answers, in this order; only on the writer's thread. The transaction of the projection is prepared before the frames
/// are written and committed after their fsync, so the projection is never ahead.
/// </summary>
internal sealed class BatchWriter(JournalLog log, IProjection projection, ReaderGate gate, StoreHealth health, FreeSpace space, ChangeLog changes, JournalOptions options)
{
    private const int UnitsPerCheckpoint = 400;

    private readonly WriteBatch batch = new();
    private int unitsSinceCheckpoint;

    public void Accept(PendingCommand pending)
    {
        if (health.Failure is { } failure)
        {
            pending.Fail(StoreErrors.ReadOnly(failure));
            return;
        }

        if (Decide(pending) is not { } decided)
        {
            batch.Join(pending);
            return;
        }

        if (!Fits(decided) && Flush() is { } error)
        {
            // The decision rested on units that were not kept.
            pending.Fail(error);
            return;
        }

        batch.Add(pending, decided.Unit, decided.Payload);
        if (batch.Payloads.Count >= options.BatchUnits || batch.States.Writes >= options.ChunkWrites)
        {
            Flush();
        }
    }

    /// <summary>Puts what waits on disk and answers it; the error that everybody got, or null.</summary>
    public StoreUnavailableException? Flush()
    {
        var error = batch.Payloads.Count == 0 ? null : Write();
        if (error is null)
        {
            batch.SettleAll();
        }
        else
        {
            batch.FailAll(() => new StoreUnavailableException(error.Code, error.Message, error));
        }

        return error;
    }

    /// <summary>Housekeeping while nobody asks for anything, and every few hundred units.</summary>
    public void Tidy(bool idle)
    {
        if (unitsSinceCheckpoint == 0 || health.Failure is not null || (!idle && unitsSinceCheckpoint < UnitsPerCheckpoint))
        {
            return;
        }

        unitsSinceCheckpoint = 0;
        try
        {
            gate.Exclusively(projection.Checkpoint);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A failed checkpoint after a commit is not a failed command (storage.md, rule 5); the next one tries again.
        }
    }

    private (JournalUnit Unit, ReadOnlyMemory<byte> Payload)? Decide(PendingCommand pending)
    {
        var unit = new UnitOfWork(projection, batch.States, log.Head.Sequence + batch.Payloads.Count + 1);
        try
        {
            pending.Cancellation.ThrowIfCancellationRequested();
            if (Remembered(pending.Command.Context.RequestKey) is { } known)
            {
                pending.WillAnswer(known.Repeat(pending.Command));
                return null;
            }

            var decided = unit.Close(pending.Command, pending.Decide(unit));
            var payload = UnitJson.Write(decided);
            RequireSize(payload.Length, decided.Answer.Length);
            pending.WillAnswer(new CommandAnswer(decided.Answer, Repeated: false));
            return (decided, payload);
        }
        catch (Exception exception)
        {
            // Whatever the decision throws belongs to its caller; its neighbours in the batch know nothing of it.
            pending.WillRefuse(exception);
            return null;
        }
        finally
        {
            unit.Abandon();
        }
    }

    private RememberedRequest? Remembered(string key)
    {
        var bytes = System.Text.Encoding.UTF8.GetByteCount(key);
        return bytes is > 0 and <= JournalFormat.MaximumKeyBytes
            ? batch.States.FindRequest(key) ?? projection.FindRequest(key)
            : throw StoreErrors.RequestKeyTooLong(bytes, JournalFormat.MaximumKeyBytes);
    }

    private static void RequireSize(int payload, int answer)
    {
        if (payload > JournalFormat.MaximumPayloadBytes)
        {
            throw StoreErrors.UnitTooLarge(payload, JournalFormat.MaximumPayloadBytes);
        }

        if (answer > JournalFormat.MaximumRecordBytes)
        {
            throw StoreErrors.UnitTooLarge(answer, JournalFormat.MaximumRecordBytes);
        }
    }

    private bool Fits((JournalUnit Unit, ReadOnlyMemory<byte> Payload) decided) =>
        batch.Payloads.Count == 0
        || (batch.States.Writes + decided.Unit.Changes.Count < options.ChunkWrites && batch.Bytes + decided.Payload.Length <= WriteBatch.MaximumBytes);

    private StoreUnavailableException? Write()
    {
        var large = batch.States.Writes > options.ChunkWrites + 1;
        try
        {
            space.Require();
            var units = batch.Payloads.Count;
            if (large)
            {
                WriteLarge();
            }
            else
            {
                WriteSmall();
            }

            changes.Add(log.Head.Sequence, batch.States.Records);
            unitsSinceCheckpoint += large ? UnitsPerCheckpoint : units;
            return null;
        }
        catch (StoreUnavailableException exception)
        {
            return exception;
        }
        catch (JournalAppendException exception)
        {
            return Fail(exception.TailIsCut ? StoreErrors.AppendFailed(exception.InnerException!) : StoreErrors.AppendInDoubt(exception.InnerException!));
        }
        catch (Exception exception)
        {
            // Not foreseen: nobody may believe that it was kept, and nothing may be written behind it.
            return Fail(StoreErrors.AppendInDoubt(exception));
        }
    }

    private void WriteSmall()
    {
        var frames = log.Encode(batch.Payloads);
        Prepare(batch.States.Whole(frames.Head));
        try
        {
            log.Append(frames);
        }
        catch
        {
            projection.Rollback();
            throw;
        }

        Apply(projection.Commit);
    }

    private void WriteLarge()
    {
        log.Append(log.Encode(batch.Payloads));
        gate.Exclusively(() => Apply(() => batch.States.ApplyTo(projection, log.Head, options.ChunkWrites)));
    }

    private void Prepare(ProjectionChunk chunk)
    {
        try
        {
            projection.Prepare(chunk);
        }
        catch (Exception exception)
        {
            throw Fail(StoreErrors.ProjectionRefused(exception));
        }
    }

    private void Apply(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            throw Fail(StoreErrors.ProjectionBehind(exception), alsoForReading: true);
        }
    }

    private StoreUnavailableException Fail(StoreUnavailableException error, bool alsoForReading = false)
    {
        health.Fail(error, alsoForReading);
        return error;
    }
}
