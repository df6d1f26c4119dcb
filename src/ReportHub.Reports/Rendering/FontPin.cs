using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Reports;

/// <summary>Which face stood for a role: part of every issued document's record.</summary>
public sealed record FontPin(FontRole Role, ContentHash File, string PostScriptName, bool Substituted)
{
    /// <summary>One pin per role, in the order of <see cref="FontRole"/>.</summary>
    public static IReadOnlyList<FontPin> Of(FontSet fonts) =>
    [
        .. fonts.Bindings.OrderBy(binding => binding.Role)
            .Select(binding => new FontPin(binding.Role, binding.Face.FileHash, binding.Face.PostScriptName, binding.Substituted)),
    ];

    /// <summary>Notices F301, one per substituted face: said beside the paper, never on it (convention 17).</summary>
    public static IEnumerable<Diagnostic> Notices(IEnumerable<FontPin> pins) =>
        pins.Where(pin => pin.Substituted).Select(pin => Notice(pin.Role, pin.PostScriptName));

    /// <summary>The same of a set in use, without hashing its files: a first preview must not wait for 50 MB of SHA-256.</summary>
    public static IEnumerable<Diagnostic> Notices(FontSet fonts) =>
        fonts.Bindings.Where(binding => binding.Substituted).OrderBy(binding => binding.Role).Select(binding => Notice(binding.Role, binding.Face.PostScriptName));

    private static Diagnostic Notice(FontRole role, string postScriptName) => Diagnostic.Notice(
        "F301",
        $"“{role.ChineseName()}”没有配置标准字体，以 {postScriptName} 代替。",
        hint: "纸面上不作标记；如需标准字体，请把有权使用的字体文件放入字体目录后再登记");
}
