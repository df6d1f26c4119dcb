using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>One revision of a record as the journal has it: its frame, the command that made it, who, when; <paramref name="Json"/> null: removed.</summary>
public sealed record RecordRevision(long Sequence, RecordRef Record, string Command, CommandContext Context, ReadOnlyMemory<byte>? Json);
