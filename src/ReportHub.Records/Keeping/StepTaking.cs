using System.Text.Json.Nodes;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The state of a record after one step: the machine's next state and the members filled on the way.</summary>
internal static class StepTaking
{
    public static Outcome<SteppedRecord> Take(RecordChange.Step step, StoredRecord record)
    {
        if (step.Kind.Machine is not { } machine)
        {
            return Outcome.Failed<SteppedRecord>(RecordRefusals.NoStates(step.Kind));
        }

        var state = JsonNode.Parse(record.Json.Span)!.AsObject();
        var from = state[machine.Member]!.GetValue<string>();
        if (machine.FindAction(from, step.Action) is not { } taken)
        {
            return Outcome.Failed<SteppedRecord>(RecordRefusals.IllegalStep(step.Kind, machine, step.Id, from, step.Action));
        }

        foreach (var (member, value) in Fields(step.Fields))
        {
            state[member] = value?.DeepClone();
        }

        state[machine.Member] = taken.To;
        return Outcome.Of(new SteppedRecord(System.Text.Encoding.UTF8.GetBytes(state.ToJsonString())));
    }

    private static JsonObject Fields(ReadOnlyMemory<byte> fields) => fields.IsEmpty ? [] : JsonNode.Parse(fields.Span)!.AsObject();
}

/// <summary>JSON of a record after a step, not yet checked.</summary>
internal sealed record SteppedRecord(ReadOnlyMemory<byte> Json);
