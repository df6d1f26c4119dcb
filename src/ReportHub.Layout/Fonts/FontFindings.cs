using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Findings about one font file, each naming it.</summary>
internal sealed class FontFindings(string fileName)
{
    private const string Replace = "请重新取得该字体文件，或换用另一个 .ttf 文件。";
    private readonly List<Diagnostic> list = [];

    public IReadOnlyList<Diagnostic> All => list;

    public bool Failed => list.HasErrors();

    public void Error(string code, string what, string? hint = null) => list.Add(Diagnostic.Error(code, Named(what), hint: hint ?? Replace));

    public void Warn(string code, string what, string hint) => list.Add(Diagnostic.Warning(code, Named(what), hint: hint));

    private string Named(string what) => $"字体文件“{fileName}”{what}";
}
