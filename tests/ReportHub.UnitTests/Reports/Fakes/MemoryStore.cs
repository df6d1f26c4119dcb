using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Reports;

/// <summary>The record port in memory: one lock, a journal of frames, answers by request key, puts kept all or none.</summary>
internal sealed class MemoryStore(FaultPlan faults) : IRecordStore
{
    private readonly Lock writer = new();
    private readonly SortedDictionary<(string Kind, string Id), StoredRecord> records = new(Comparer<(string Kind, string Id)>.Create(
        (a, b) => string.CompareOrdinal(a.Kind, b.Kind) is not 0 and var kind ? kind : string.CompareOrdinal(a.Id, b.Id)));

    private readonly Dictionary<string, (string Name, ContentHash Body, ReadOnlyMemory<byte> Answer)> answers = new(StringComparer.Ordinal);

    public List<Frame> Journal { get; } = [];

    public StoredRecord? Find(string kind, string id)
    {
        lock (writer)
        {
            return records.GetValueOrDefault((kind, id));
        }
    }

    public IReadOnlyList<StoredRecord> List(string kind)
    {
        lock (writer)
        {
            return [.. records.Values.Where(record => record.Kind == kind)];
        }
    }

    public Task<CommandAnswer> ExecuteAsync(Command command, Func<IUnitOfWork, ReadOnlyMemory<byte>> decide, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(faults.Run(() => Execute(command, decide)));
    }

    /// <summary>What another program than the service would do to the records, for tests of damage.</summary>
    public void Tamper(string kind, string id, byte[]? json)
    {
        lock (writer)
        {
            if (json is null)
            {
                records.Remove((kind, id));
            }
            else
            {
                records[(kind, id)] = new StoredRecord(kind, id, 1, json);
            }
        }
    }

    private CommandAnswer Execute(Command command, Func<IUnitOfWork, ReadOnlyMemory<byte>> decide)
    {
        lock (writer)
        {
            if (answers.TryGetValue(command.Context.RequestKey, out var known))
            {
                return known.Name == command.Name && known.Body == command.Body
                    ? new CommandAnswer(known.Answer, Repeated: true)
                    : throw new RequestKeyMisusedException(command.Context.RequestKey);
            }

            var unit = new Unit(records);
            var answer = decide(unit);
            foreach (var put in unit.Puts.Values)
            {
                records[(put.Kind, put.Id)] = put;
            }

            answers[command.Context.RequestKey] = (command.Name, command.Body, answer);
            Journal.Add(new Frame(command.Name, command.Context, [.. unit.Puts.Values]));
            return new CommandAnswer(answer, Repeated: false);
        }
    }

    internal sealed record Frame(string Command, CommandContext Context, IReadOnlyList<StoredRecord> Puts);

    private sealed class Unit(SortedDictionary<(string Kind, string Id), StoredRecord> records) : IUnitOfWork
    {
        public Dictionary<(string Kind, string Id), StoredRecord> Puts { get; } = [];

        public StoredRecord? Find(string kind, string id) => Puts.GetValueOrDefault((kind, id)) ?? records.GetValueOrDefault((kind, id));

        public IReadOnlyList<StoredRecord> List(string kind) =>
            [.. records.Values.Concat(Puts.Values).Where(record => record.Kind == kind).GroupBy(record => record.Id).Select(group => group.Last())];

        public StoredRecord Put(string kind, string id, ReadOnlyMemory<byte> json)
        {
            var record = new StoredRecord(kind, id, (Find(kind, id)?.Revision ?? 0) + 1, json);
            Puts[(kind, id)] = record;
            return record;
        }

        public void Remove(string kind, string id) => throw new InvalidOperationException("Issuing removes nothing, ever.");
    }
}
