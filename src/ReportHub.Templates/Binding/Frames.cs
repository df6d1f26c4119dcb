using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>The names in force while binding, as slots: 0 the snapshot, 1 the facts, from 2 the loop variables by depth.</summary>
internal sealed class Frames(int count)
{
    public const int Snapshot = 0;
    public const int Facts = 1;
    public const int FirstVariable = 2;

    public DataNode[] Nodes { get; } = new DataNode[count];

    /// <summary>Position (from 0) and number of items of the loop whose variable stands in this frame.</summary>
    public (int Index, int Count)[] Loops { get; } = new (int, int)[count];
}

internal delegate Value Evaluate(Frames frames);

internal delegate bool Test(Frames frames);
