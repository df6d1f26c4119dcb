namespace ReportHub.Templates;

/// <summary>The style a template pins: <c>gbt9704-2012@1.0.0</c>.</summary>
internal sealed record StylePin(string Id, string Version)
{
    public const string Folder = "_styles";
    public const string FileName = "style.json";

    public string Path => $"{Folder}/{Id}/{Version}/{FileName}";

    /// <summary>Null for any other form.</summary>
    public static StylePin? Parse(string? text) =>
        text?.Split('@') is [var id, var version] && PathName.IsSafe(id) && PathName.IsSafe(version) ? new(id, version) : null;

    public override string ToString() => $"{Id}@{Version}";
}
