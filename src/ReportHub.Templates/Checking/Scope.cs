using System.Collections.Immutable;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>A loop variable: the frame it stands in, the type of the items, and how the list is named.</summary>
internal sealed record Variable(string Name, int Frame, DataSchema Item, string KeyPath, string ChinesePath);

/// <summary>Names in force at one place of the template, and the fields known to be present there; immutable.</summary>
internal sealed record Scope(ObjectSchema Root, ImmutableList<Variable> Variables, ImmutableHashSet<string> Present)
{
    public static Scope Of(ObjectSchema root) => new(root, [], ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    public int NextFrame => Frames.FirstVariable + Variables.Count;

    /// <summary>The innermost loop, or null outside all.</summary>
    public Variable? Loop => Variables.Count == 0 ? null : Variables[^1];

    public Scope With(Variable variable) => this with { Variables = Variables.Add(variable) };

    public Scope With(IEnumerable<string> present) => this with { Present = Present.Union(present) };

    public Variable? Find(string name) => Variables.FindLast(variable => string.Equals(variable.Name, name, StringComparison.Ordinal));
}
