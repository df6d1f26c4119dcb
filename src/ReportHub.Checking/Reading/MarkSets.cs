using System.Buffers;

namespace ReportHub.Checking;

/// <summary>Sets of characters that several rules look for.</summary>
internal static class MarkSets
{
    /// <summary>Marks at which a clause ends.</summary>
    public static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：！？\n");

    /// <summary>Marks at which a label before a figure begins.</summary>
    public static readonly SearchValues<char> LabelEnds = SearchValues.Create("，。；：！？、\n（");

    /// <summary>Words that join the last two of a list.</summary>
    public static readonly SearchValues<char> Joiners = SearchValues.Create("和及与");

    /// <summary>Words that open a list in the middle of a clause: what stands before them is no item.</summary>
    public static readonly SearchValues<char> ListOpeners = SearchValues.Create("对将把从向为在由是有以给到与");
}
