using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>The last frame: its sequence (0: none yet) and its SHA-256.</summary>
internal sealed record JournalHead(long Sequence, ContentHash Digest)
{
    /// <summary>Before the first frame.</summary>
    public static readonly JournalHead Empty = new(0, ContentHash.FromDigest(new byte[JournalFormat.DigestBytes]));

    public byte[] DigestBytes() => Convert.FromHexString(Digest.Hex);
}
