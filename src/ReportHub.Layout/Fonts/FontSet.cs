using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>A face bound to a role. <paramref name="Substituted"/>: a free stand-in for the licensed face the standard's practice names (fonts.md).</summary>
public sealed record FontBinding(FontRole Role, FontFace Face, bool Substituted);

/// <summary>The faces of one rendering: one per role, and per-glyph fallback. Immutable.</summary>
public sealed class FontSet
{
    private readonly FontFace[] faces;

    /// <exception cref="ArgumentException">A role has no face.</exception>
    public FontSet(IReadOnlyList<FontBinding> bindings)
    {
        Bindings = bindings;
        faces = [.. Enum.GetValues<FontRole>().Select(role =>
            bindings.FirstOrDefault(binding => binding.Role == role)?.Face ?? throw new ArgumentException($"No face for the role {role}.", nameof(bindings)))];
    }

    public IReadOnlyList<FontBinding> Bindings { get; }

    public FontFace this[FontRole role] => faces[(int)role];

    /// <summary>The face that draws this character in this role: Latin letters and digits from <see cref="FontRole.Latin"/>, hanzi from the role, what
    /// the role lacks from 宋体, then Latin; null when no face has it (a named error, never .notdef).</summary>
    public FontFace? FaceFor(FontRole role, int codePoint, bool latin)
    {
        var first = latin ? this[FontRole.Latin] : this[role];
        if (first.GlyphOf(codePoint) != 0)
        {
            return first;
        }

        foreach (var fallback in (ReadOnlySpan<FontRole>)[role, FontRole.Songti, FontRole.Latin])
        {
            if (this[fallback].GlyphOf(codePoint) != 0)
            {
                return this[fallback];
            }
        }

        return null;
    }
}
