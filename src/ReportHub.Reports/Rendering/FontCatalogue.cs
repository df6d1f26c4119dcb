using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Reports;

/// <summary>The faces of one fonts folder, bound to roles and loaded once.</summary>
public sealed class FontCatalogue : IFontCatalogue
{
    /// <summary>Faces looked at in one collection; a file that is none answers every number with its only face.</summary>
    private const int MaxMembers = 16;

    private readonly FontLibrary library;
    private readonly Lazy<IReadOnlyList<FontPin>> pins;

    private FontCatalogue(FontLibrary library)
    {
        this.library = library;
        pins = new(() => FontPin.Of(library.Fonts));
    }

    public FontSet Current => library.Fonts;

    /// <summary>Which face stands for which role; hashes the files on first use.</summary>
    public IReadOnlyList<FontPin> Pins => pins.Value;

    /// <summary>Reads the folder. Findings F1xx and F2xx: a role without a file, a broken or forbidden file, no folder.</summary>
    public static Outcome<FontCatalogue> Load(string folder)
    {
        var library = FontLibrary.Load(folder, FontMap.Standard);
        return library.Succeeded ? Outcome.Of(new FontCatalogue(library.Value), library.Findings) : Outcome.Failed<FontCatalogue>(library.Findings);
    }

    /// <exception cref="KeyNotFoundException">No face now in use came from a file with this hash.</exception>
    public ReadOnlyMemory<byte> FileOf(ContentHash hash) =>
        library.FileOf(hash)?.Bytes ?? throw new KeyNotFoundException($"No face in use came from the file {hash}.");

    public Outcome<FontSet> Recall(IReadOnlyList<FontPin> pins, Func<ContentHash, byte[]> read)
    {
        var findings = new List<Diagnostic>();
        var bindings = new List<FontBinding>();
        var files = new Dictionary<ContentHash, FontFile>();
        foreach (var pin in pins)
        {
            // Roles that shared a face share it again: embedded twice, it would make other bytes than were issued.
            if ((Find(pin, library.Fonts.Bindings) ?? Find(pin, bindings) ?? Parse(pin, files, read, findings)) is { } face)
            {
                bindings.Add(new(pin.Role, face, pin.Substituted));
            }
        }

        AddMissing(bindings, findings);
        return findings.HasErrors() ? Outcome.Failed<FontSet>(findings) : Outcome.Of(new FontSet(bindings));
    }

    /// <summary>A face that is loaded anyway need not be read from the archive again.</summary>
    private static FontFace? Find(FontPin pin, IEnumerable<FontBinding> loaded) => loaded
        .Select(binding => binding.Face)
        .FirstOrDefault(face => face.FileHash == pin.File && string.Equals(face.PostScriptName, pin.PostScriptName, StringComparison.Ordinal));

    private static FontFace? Parse(FontPin pin, Dictionary<ContentHash, FontFile> files, Func<ContentHash, byte[]> read, List<Diagnostic> findings)
    {
        if (!files.TryGetValue(pin.File, out var file))
        {
            file = new FontFile(pin.PostScriptName, read(pin.File));
            files.Add(pin.File, file);
        }

        // A collection holds several faces; the pin names the one that was used.
        for (var member = 0; member < MaxMembers && FontFace.Parse(file, member).Value is { } face; member++)
        {
            if (string.Equals(face.PostScriptName, pin.PostScriptName, StringComparison.Ordinal))
            {
                return face;
            }
        }

        findings.Add(Diagnostic.Error("F210", $"归档的字体文件 {pin.File} 里没有 {pin.PostScriptName}，不能按原样重排。", hint: "归档原件不受影响；请检查归档文件夹是否完好。"));
        return null;
    }

    private static void AddMissing(List<FontBinding> bindings, List<Diagnostic> findings)
    {
        foreach (var role in Enum.GetValues<FontRole>())
        {
            if (!findings.HasErrors() && bindings.TrueForAll(binding => binding.Role != role))
            {
                findings.Add(Diagnostic.Error("F211", $"这件公文的字体记录里没有 {role.ChineseName()}，不能按原样重排。", hint: "归档原件不受影响；这件公文由较早的版本登记。"));
            }
        }
    }
}
