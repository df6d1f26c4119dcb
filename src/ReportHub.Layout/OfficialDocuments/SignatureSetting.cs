using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A signature as set: its rows from top to bottom and what flow formats must repeat of it.</summary>
internal sealed record SignatureSetting(IReadOnlyList<SignatureRow> Rows, int BlankRows, Length DateLeft)
{
    /// <summary>Where names stand; see <see cref="LayoutDecisions.SignaturePlaces"/>.</summary>
    public IReadOnlyList<SignaturePlace> Places { get; init; } = [];

    public static SignatureSetting Of(SignatureText text, Signature signature) => (signature.Variant, text.Context.Style.Edition, signature.Organs.Count) switch
    {
        (SignatureVariant.SealSingle, StandardEdition.Gb1999, _) or (SignatureVariant.SealJoint, StandardEdition.Gb1999, 1) => SealsOf1999.Single(text),
        // Only the date is printed; where names are wanted their absence is L143.
        (SignatureVariant.SealSingle or SignatureVariant.SealJoint, _, 0) => SealsOf1999.Single(text),
        (SignatureVariant.SealJoint, StandardEdition.Gb1999, < Gbt9704Of1999.OrgansWithNames) => SealsOf1999.Pair(text),
        (SignatureVariant.SealJoint, StandardEdition.Gb1999, _) => SealsOf1999.Several(text),
        (SignatureVariant.SealSingle or SignatureVariant.SealJoint, _, _) => SealedSignature.Set(text),
        (SignatureVariant.NoSeal, _, _) => UnsealedSignature.Set(text),
        (SignatureVariant.SignatureStamp, _, _) => StampedSignature.Set(text),
        _ => throw new InvalidOperationException($"No columns for {signature.Variant}."),
    };

    /// <summary>1999 (8.2.6): the names of one or two organs that seal are not printed.</summary>
    public static bool PrintsNames(StandardEdition edition, Signature signature) => edition != StandardEdition.Gb1999 || signature.Variant switch
    {
        SignatureVariant.SealSingle => false,
        SignatureVariant.SealJoint => signature.Organs.Count >= Gbt9704Of1999.OrgansWithNames,
        _ => true,
    };
}
