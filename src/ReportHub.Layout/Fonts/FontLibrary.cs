using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>The faces of a fonts folder, read once and shared by every rendering, with the files they came from. Immutable.</summary>
public sealed class FontLibrary
{
    private FontLibrary(FontSet fonts, IReadOnlyList<FontFile> files) => (Fonts, Files) = (fonts, files);

    public FontSet Fonts { get; }

    /// <summary>Each file in use once, in the order of the roles.</summary>
    public IReadOnlyList<FontFile> Files { get; }

    /// <summary>The file with this hash, null when none of the faces came from it; hashes every file on first use.</summary>
    public FontFile? FileOf(ContentHash hash) => Files.FirstOrDefault(file => file.Hash == hash);

    /// <summary>
    /// Binds each role to the first of its files that lies in <paramref name="folder"/>. Findings: F1xx a broken file, F120 and F121 rights that forbid
    /// embedding, F201 a role without a file, F202 no folder, F203 a file that cannot be read.
    /// </summary>
    public static Outcome<FontLibrary> Load(string folder, FontMap map)
    {
        if (!Directory.Exists(folder))
        {
            return Outcome.Failed<FontLibrary>(Diagnostic.Error("F202", $"字体文件夹“{folder}”不存在。", hint: FontLoading.SetupHint));
        }

        var loading = new FontLoading(folder);
        foreach (var role in Enum.GetValues<FontRole>())
        {
            loading.Bind(role, map[role]);
        }

        return loading.Findings.HasErrors()
            ? Outcome.Failed<FontLibrary>(loading.Findings)
            : Outcome.Of(new FontLibrary(new(loading.Bindings), loading.Files), loading.Findings);
    }
}
