using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>
/// What goes to the print shop. <paramref name="FirstCopyNumber"/>: 份号 of the first copy (7.2.1), counted up copy by copy, null for none;
/// <paramref name="OnPreprintedHead"/>: 套红纸, sheets that bear the red parts already.
/// </summary>
public sealed record PrintRequest(string DocumentId, int Copies, int? FirstCopyNumber, bool OnPreprintedHead)
{
    /// <summary>份号 has six digits (7.2.1).</summary>
    public const int LastCopyNumber = 999_999;

    /// <summary>One file is to stay printable.</summary>
    public const int MostCopies = 500;

    /// <summary>Findings P101 to P103.</summary>
    public IReadOnlyList<Diagnostic> Check()
    {
        var findings = new List<Diagnostic>();
        if (Copies is < 1 or > MostCopies)
        {
            findings.Add(Diagnostic.Error("P101", string.Create(CultureInfo.InvariantCulture, $"份数 {Copies} 无效。"), hint: string.Create(CultureInfo.InvariantCulture, $"一次印 1 至 {MostCopies} 份，更多的分几次印，份号接着编")));
        }
        else if (FirstCopyNumber is { } first && (first < 1 || first + Copies - 1 > LastCopyNumber))
        {
            findings.Add(Diagnostic.Error("P102", string.Create(CultureInfo.InvariantCulture, $"份号从 {first} 起编 {Copies} 份，超出 000001 至 999999。"), hint: "份号是六位数（GB/T 9704 7.2.1），请改起始份号或份数"));
        }
        else if (FirstCopyNumber is null && Copies > 1)
        {
            findings.Add(Diagnostic.Error("P103", "不编份号时各份完全相同，不用分份生成。", hint: "只取一份，印数在打印机上设；要编份号，请给出起始份号"));
        }

        return findings;
    }
}
