using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>PDF objects back into the bytes of a file.</summary>
internal static class PdfTokenText
{
    public static string Of(IToken token) => token switch
    {
        NameToken name => Name(name.Data),
        NumericToken number => number.Double.ToString("0.######", CultureInfo.InvariantCulture),
        BooleanToken boolean => boolean.Data ? "true" : "false",
        IndirectReferenceToken reference => string.Create(CultureInfo.InvariantCulture, $"{reference.Data.ObjectNumber} {reference.Data.Generation} R"),
        StringToken text => $"<{Convert.ToHexString(Encoding.Latin1.GetBytes(text.Data))}>",
        HexToken hex => $"<{Convert.ToHexString(hex.Bytes.ToArray())}>",
        ArrayToken array => $"[{string.Join(' ', array.Data.Select(Of))}]",
        DictionaryToken dictionary => Of(dictionary.Data),
        NullToken => "null",
        _ => throw new NotSupportedException($"{token.GetType().Name} in a dictionary."),
    };

    public static string Of(IReadOnlyDictionary<string, IToken> entries) =>
        $"<<{string.Join(' ', entries.Select(entry => $"{Name(entry.Key)} {Of(entry.Value)}"))}>>";

    private static string Name(string name) => "/" + string.Concat(Encoding.UTF8.GetBytes(name).Select(octet =>
        octet is > (byte)' ' and < 127 && !"#/()<>[]{}%".Contains((char)octet, StringComparison.Ordinal) ? ((char)octet).ToString() : $"#{octet:X2}"));
}
