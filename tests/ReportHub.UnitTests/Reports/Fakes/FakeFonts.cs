using System.Runtime.CompilerServices;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

/// <summary>Faces that nobody looks into: issuing handles sets and pins only, and the fake stages draw nothing.</summary>
internal sealed class FakeFonts : IFontCatalogue
{
    private static readonly byte[] File = "font file"u8.ToArray();
    private static readonly FontFace Face = (FontFace)RuntimeHelpers.GetUninitializedObject(typeof(FontFace));

    public FontSet Current { get; } = new([.. Enum.GetValues<FontRole>().Select(role => new FontBinding(role, Face, Substituted: false))]);

    public bool Substituted { get; set; }

    public bool Forgotten { get; set; }

    public ReadOnlyMemory<byte> FileOf(ContentHash hash) => hash == ContentHash.Of(File) ? File : throw new InvalidOperationException("Nobody uses this face.");

    public Outcome<FontSet> Recall(IReadOnlyList<FontPin> pins, Func<ContentHash, byte[]> read)
    {
        foreach (var pin in pins)
        {
            read(pin.File);
        }

        return Forgotten ? Outcome.Failed<FontSet>(Diagnostic.Error("F201", "字体读不出来。")) : Outcome.Of(Current);
    }

    public IReadOnlyList<FontPin> Pins() =>
        [.. Enum.GetValues<FontRole>().Select(role => new FontPin(role, ContentHash.Of(File), "Fake-Regular", Substituted && role == FontRole.Xiaobiaosong))];
}
