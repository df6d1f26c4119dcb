using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>
/// What <c>verify</c> found: frames walked, the last sequence and its SHA-256 (to be noted elsewhere), records compared; findings S21x, none if all is well.
/// </summary>
public sealed record StoreVerification(long Frames, ContentHash LastDigest, long Records, IReadOnlyList<Diagnostic> Findings)
{
    public bool Succeeded => !Findings.HasErrors();
}

/// <summary>Files and bytes of the archive that were read; findings S22x, none if all is well.</summary>
public sealed record ArchiveVerification(long Files, long Bytes, IReadOnlyList<Diagnostic> Findings)
{
    public bool Succeeded => !Findings.HasErrors();
}
