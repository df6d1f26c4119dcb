using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Collects findings about records, each with the place of the member it is about.</summary>
internal sealed class RecordFindings(IRecordPlaces places)
{
    private readonly List<Diagnostic> all = [];

    public IReadOnlyList<Diagnostic> All => all;

    public bool HasErrors => all.HasErrors();

    public void Error(string code, string kind, string id, string pointer, string message, string hint) =>
        all.Add(Placed(Diagnostic.Error(code, message, hint: hint), kind, id, pointer));

    public void Warning(string code, string kind, string id, string pointer, string message, string hint) =>
        all.Add(Placed(Diagnostic.Warning(code, message, hint: hint), kind, id, pointer));

    private Diagnostic Placed(Diagnostic finding, string kind, string id, string pointer) =>
        places.Of(kind, id, pointer) is { } place ? finding with { Place = place } : finding with { Pointer = places.PointerOf(kind, id, pointer) };

    /// <summary>A number as people write it: 18.5, not 18.50.</summary>
    public static string Print(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Print(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
