using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Every finding of a file, up to a number that no person reads through; the rest is counted.</summary>
internal sealed class ImportFindings
{
    private readonly List<Diagnostic> all = [];
    private int left;

    /// <summary>The file as a whole is not accepted, whatever its rows are.</summary>
    public bool IsRefused { get; private set; }

    public void Add(Diagnostic finding)
    {
        if (all.Count < SheetLimits.Findings)
        {
            all.Add(finding);
        }
        else
        {
            left++;
        }
    }

    /// <summary>A finding about the file or a heading: no row is taken.</summary>
    public void Refuse(Diagnostic finding)
    {
        IsRefused |= finding.Severity == Severity.Error;
        Add(finding);
    }

    public IReadOnlyList<Diagnostic> Finish()
    {
        if (left > 0)
        {
            all.Add(Diagnostic.Warning("R559", string.Create(CultureInfo.InvariantCulture, $"另有 {left} 处问题没有列出。"), hint: "先改正列出的问题，再导入一次"));
            left = 0;
        }

        return all;
    }
}
