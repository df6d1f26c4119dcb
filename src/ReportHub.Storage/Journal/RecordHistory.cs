using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Storage;

/// <summary>Walks a record back through the journal: each change names the frame that made the revision before.</summary>
internal static class RecordHistory
{
    public static IReadOnlyList<RecordRevision> Read(FramePositions positions, RecordState? last)
    {
        var revisions = new List<RecordRevision>();
        using var reader = new JournalReader(positions);
        for (var sequence = last?.Sequence ?? 0; sequence > 0;)
        {
            var unit = ReadUnit(reader, positions, sequence);
            var changes = unit.Changes.Where(change => change.Key == last!.Key).Reverse().ToArray();
            revisions.AddRange(changes.Select(change => Revision(unit, change)));
            var earlier = changes[^1].Previous;
            sequence = earlier < sequence ? earlier : 0;
        }

        return revisions;
    }

    private static RecordRevision Revision(JournalUnit unit, RecordState change) =>
        new(unit.Sequence, new RecordRef(change.Kind, change.Id, change.Revision), unit.Command.Name, unit.Command.Context, change.Json);

    private static JournalUnit ReadUnit(JournalReader reader, FramePositions positions, long sequence)
    {
        try
        {
            return reader.Read(sequence);
        }
        catch (FrameDamagedException exception)
        {
            var (path, offset) = positions.Find(sequence);
            throw StoreErrors.JournalBroken(path, offset, exception.Message);
        }
    }
}
