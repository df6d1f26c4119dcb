using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// 7.3.5.2: name 2 em from the right and the date 2 em right of its start; a longer date stands 2 em from the right, the name 2 em left of its start. Several
/// names stand below each other, the host first, aligned at their first characters, the longest taking the place of the single one.
/// </summary>
internal static class UnsealedSignature
{
    public static SignatureSetting Set(SignatureText text)
    {
        var indent = text.Style.Cell * Gbt9704.UnsealedIndent;
        var left = Length.Min(text.AreaWidth - indent - text.MaxWidth, text.DateLeft(Gbt9704.UnsealedIndent) - indent);
        var rows = new List<SignatureRow>();
        var places = new List<SignaturePlace>();
        for (var i = 0; i < text.Organs.Length; i++)
        {
            var blank = i == 0 ? Gbt9704.BlankRowsAboveUnsealedSignature : 0;
            var row = text.Row(blank);
            row.Add(text.Organs[i], left, text.Baseline(blank));
            rows.Add(row);
            places.Add(new(i, blank, left, text.Organs[i].Width));
        }

        rows.Add(text.DateRow(0, left + indent));
        return new(rows, Gbt9704.BlankRowsAboveUnsealedSignature, left + indent) { Places = places.Count > 1 ? places : [] };
    }
}
