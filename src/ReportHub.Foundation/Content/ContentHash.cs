using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace ReportHub.Foundation;

/// <summary>A SHA-256, printed as 64 lower-case hexadecimal digits; the address of everything frozen.</summary>
public readonly record struct ContentHash
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");
    private readonly string? hex;

    private ContentHash(string hex) => this.hex = hex;

    public string Hex => hex ?? throw new InvalidOperationException("An unset ContentHash has no value.");

    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, digest);
        return new(Convert.ToHexStringLower(digest));
    }

    public static ContentHash Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static ContentHash Of(Stream stream) => new(Convert.ToHexStringLower(SHA256.HashData(stream)));

    public static ContentHash FromDigest(ReadOnlySpan<byte> digest) => new(Convert.ToHexStringLower(digest));

    /// <exception cref="FormatException">Not 64 lower-case hexadecimal digits.</exception>
    public static ContentHash Parse(string text) => TryParse(text, out var hash)
        ? hash
        : throw new FormatException($"'{text}' is not a SHA-256: 64 lower-case hexadecimal digits are wanted.");

    public static bool TryParse(string? text, out ContentHash hash)
    {
        var valid = text is { Length: 64 } && text.AsSpan().IndexOfAnyExcept(HexDigits) < 0;
        hash = valid ? new ContentHash(text!) : default;
        return valid;
    }

    public override string ToString() => hex ?? "";
}
