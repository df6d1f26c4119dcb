using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Turns the files of a seed folder into records with places; checks between records come after.</summary>
internal sealed class SeedReader(Func<string, byte[]?> open, SeedPlaces places, List<Diagnostic> findings)
{
    private const long FirstRevision = 1;

    private static RecordJsonContext Json => RecordJsonContext.Default;

    public BookParts? Read()
    {
        var organ = ReadJson(SeedFiles.Organ, Organ.Kind, Json.Organ, organ => organ.Id);
        var scheme = ReadJson(SeedFiles.Scheme, AssessmentScheme.Kind, Json.AssessmentScheme, scheme => scheme.Id);
        var round = ReadJson(SeedFiles.Round, AssessmentRound.Kind, Json.AssessmentRound, round => round.Id);
        var units = OpenFile(SeedFiles.Units) is { } bytes ? new UnitsCsv(places, findings).Read(bytes) : [];
        if (organ is null || scheme is null || round is null || !RefersTo(round, organ, scheme))
        {
            return null;
        }

        var assessments = ReadAssessments(round, scheme, units);
        return assessments is null
            ? null
            : new(
                Stored(Organ.Kind, organ.Id, organ),
                Stored(AssessmentRound.Kind, round.Id, round),
                Stored(AssessmentScheme.Kind, scheme.Id, scheme),
                [.. units.Select(unit => Stored(BudgetUnit.Kind, unit.Code, unit))],
                [.. assessments.Select(assessment => Stored(Assessment.Kind, assessment.Id, assessment))]);
    }

    private IReadOnlyList<Assessment>? ReadAssessments(AssessmentRound round, AssessmentScheme scheme, IReadOnlyList<BudgetUnit> units)
    {
        var scores = OpenFile(SeedFiles.Assessments(round.FiscalYear));
        var deductions = OpenFile(SeedFiles.Deductions(round.FiscalYear));
        return scores is null || deductions is null
            ? null
            : new AssessmentsCsv(round, scheme, units, places, findings).Read(scores, deductions);
    }

    private bool RefersTo(AssessmentRound round, Organ organ, AssessmentScheme scheme) =>
        Refers(round, "/organ", round.Organ, organ.Id, SeedFiles.Organ) & Refers(round, "/scheme", round.Scheme, scheme.Id, SeedFiles.Scheme);

    private bool Refers(AssessmentRound round, string pointer, string reference, string id, string file)
    {
        var same = string.Equals(reference, id, StringComparison.Ordinal);
        if (!same)
        {
            findings.Add(Diagnostic.Error("R102", $"这里引用“{reference}”，{file} 里的代号是“{id}”。", places.Of(AssessmentRound.Kind, round.Id, pointer), "把两处写成一样"));
        }

        return same;
    }

    private T? ReadJson<T>(string file, string kind, JsonTypeInfo<T> type, Func<T, string> idOf)
        where T : class
    {
        if (OpenFile(file) is not { } bytes || !StrictText.TryDecode(file, bytes, findings, out var text))
        {
            return null;
        }

        ReadOnlyMemory<byte> json = System.Text.Encoding.UTF8.GetBytes(text);
        if (!RecordJson.TryRead(json, type, out var record, out var error))
        {
            findings.Add(Diagnostic.Error("R216", $"{file} 的 {error.Path ?? "$"} 处不对：{Explain(error)}。", PlaceOf(file, error), "对照 data-seed/README.md 里的说明改正"));
            return null;
        }

        places.Add(kind, idOf(record), new JsonPlaces(file, json));
        return record;
    }

    private byte[]? OpenFile(string file)
    {
        var bytes = open(file);
        if (bytes is null)
        {
            findings.Add(Diagnostic.Error("R215", $"种子文件夹里没有 {file}。", new SourcePlace(file, 1, 1, 1), "补上这个文件，或改正文件夹的路径"));
        }
        else if (bytes.Length > CsvFile.MostBytes)
        {
            findings.Add(Diagnostic.Error("R206", $"{file} 超过 {CsvFile.MostBytes} 字节。", new SourcePlace(file, 1, 1, 1), "拆成几个文件"));
            return null;
        }

        return bytes;
    }

    private static string Explain(JsonException error) => error.InnerException is null && error.Path is null
        ? "不是有效的 JSON，或列表里有 null"
        : "缺少成员、成员多余或类型不对";

    private static SourcePlace PlaceOf(string file, JsonException error) => new(file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1, 1);

    private static Stored<T> Stored<T>(string kind, string id, T record)
        where T : class => new(record, new(kind, id, FirstRevision));
}
