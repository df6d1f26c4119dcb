using System.Security.Cryptography;
using System.Text;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>The four facts that registration adds, and nothing else (convention 11).</summary>
internal static class FactsOfRegistration
{
    // Without I, L, O and U, which people misread when they type a code from paper (Crockford's base 32).
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int CodeLength = 12;

    public static DocumentFacts Add(IssuedDocument draft, RegisterDocument request, DocumentNumber number) => draft.Facts with
    {
        Number = number,
        Copies = request.Copies,
        PrintDate = request.PrintDate,
        VerificationCode = VerificationCode(number, draft.SignedHash),
    };

    /// <summary>12 characters of base 32 (60 bits) of SHA-256 over the number and the signed content: found again from the same paper at any time.</summary>
    internal static string VerificationCode(DocumentNumber number, ContentHash signed)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{number}\n{signed.Hex}"));
        return string.Create(CodeLength, digest, static (code, bytes) =>
        {
            for (var i = 0; i < code.Length; i++)
            {
                var bit = i * 5;
                var window = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
                code[i] = Alphabet[(window >> (11 - (bit % 8))) & 31];
            }
        });
    }
}
