using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>A path as slot numbers; a null on the way ends it.</summary>
internal sealed class PathPlan(int frame, int[] slots)
{
    public Value Evaluate(Frames frames)
    {
        var node = frames.Nodes[frame];
        foreach (var slot in slots)
        {
            if (node is not ObjectNode composite)
            {
                break;
            }

            node = composite[slot];
        }

        return Value.Of(node);
    }
}
