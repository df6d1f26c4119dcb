namespace ReportHub.Writers;

/// <summary>Which addresses may become links: absolute, and of a scheme that runs nothing.</summary>
internal static class LinkTarget
{
    /// <summary>The address in its escaped ASCII form; null where only the text may be printed.</summary>
    public static string? Safe(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https" or "mailto") ? uri.AbsoluteUri : null;
}
