using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Reports;

/// <summary>The faces of this installation, bound to roles, loaded once.</summary>
public interface IFontCatalogue
{
    FontSet Current { get; }

    /// <summary>The file of a face now in use, for the archive.</summary>
    ReadOnlyMemory<byte> FileOf(ContentHash hash);

    /// <summary>The set an old document was rendered with, from archived font files; findings F2xx when one cannot be had.</summary>
    Outcome<FontSet> Recall(IReadOnlyList<FontPin> pins, Func<ContentHash, byte[]> read);
}
