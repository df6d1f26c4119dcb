using System.Globalization;
using System.Text.Json;

namespace ReportHub.Records;

/// <summary>What holds of every kind: required members filled, references that lead somewhere, a fiscal year that can be one, steps of state that exist.</summary>
internal sealed class ShapeCheck(RecordKind kind, string id, JsonElement record, StoredRecord? before, CheckSurroundings surroundings, RecordFindings findings)
{
    private const int EarliestYear = 1950;
    private const int LatestYear = 2099;

    public static void Run(RecordKind kind, string id, ReadOnlyMemory<byte> json, StoredRecord? before, CheckSurroundings surroundings, RecordFindings findings)
    {
        using var document = JsonDocument.Parse(json);
        new ShapeCheck(kind, id, document.RootElement, before, surroundings, findings).Run();
    }

    private void Run()
    {
        CheckSheet(kind.Main, record, "");
        foreach (var sheet in kind.Sheets.Skip(1))
        {
            var index = 0;
            foreach (var item in Items(sheet.Member!))
            {
                CheckSheet(sheet, item, string.Create(CultureInfo.InvariantCulture, $"/{sheet.Member}/{index++}"));
            }
        }

        if (record.TryGetProperty("fiscalYear", out var year) && year.ValueKind == JsonValueKind.Number && year.GetInt32() is < EarliestYear or > LatestYear)
        {
            Fail("R303", "/fiscalYear", $"年度 {year.GetInt32()} 无效。", $"应为 {EarliestYear} 至 {LatestYear} 之间的四位年份");
        }

        CheckState();
    }

    private IEnumerable<JsonElement> Items(string member) =>
        JsonPath.Find(record, member) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private void CheckSheet(FormSheet sheet, JsonElement item, string prefix)
    {
        foreach (var column in sheet.Columns)
        {
            var value = JsonPath.Find(item, column.Member);
            var pointer = prefix + "/" + column.Member;
            if (IsEmpty(value))
            {
                if (column.Required)
                {
                    Fail("R302", pointer, $"“{column.Heading}”是空的。", column.Note ?? "填上内容");
                }
            }
            else if (column.ReferenceTo is { } other && surroundings.Records.Find(other, value!.Value.GetString()!) is null)
            {
                Fail("R304", pointer, $"“{column.Heading}”写的是“{value.Value.GetString()}”，没有这条{RecordKinds.Find(other)?.Title ?? other}记录。", "改正代码，或先录入被引用的记录");
            }
        }
    }

    private void CheckState()
    {
        if (kind.Machine is not { } machine || record.GetProperty(machine.Member).GetString() is not { } state)
        {
            return;
        }

        if (before is null)
        {
            if (!surroundings.TakesOver && !string.Equals(state, machine.Initial, StringComparison.Ordinal))
            {
                Fail("R305", "/" + machine.Member, $"新记录的状态不能是“{machine.WordOf(state)}”。", $"从“{machine.WordOf(machine.Initial)}”开始，再逐步办理；补录以前的记录请用导入");
            }

            return;
        }

        using var earlier = JsonDocument.Parse(before.Json);
        var from = earlier.RootElement.GetProperty(machine.Member).GetString()!;
        if (!string.Equals(from, state, StringComparison.Ordinal))
        {
            CheckStep(machine, from, state);
        }
    }

    private void CheckStep(StateMachine machine, string from, string to)
    {
        if (machine.FindStep(from, to) is not { } step)
        {
            var possible = string.Join("、", machine.StepsFrom(from).Select(known => $"{known.Word}（到“{machine.WordOf(known.To)}”）"));
            Fail("R306", "/" + machine.Member, $"状态是“{machine.WordOf(from)}”，不能变为“{machine.WordOf(to)}”。", possible.Length == 0 ? "这条记录已经办结" : $"现在可以：{possible}");
            return;
        }

        foreach (var member in step.Needs.Where(member => IsEmpty(JsonPath.Find(record, member))))
        {
            var heading = kind.Main.Columns.FirstOrDefault(column => column.Member.StartsWith(member, StringComparison.Ordinal))?.Heading ?? member;
            Fail("R307", "/" + member, $"“{step.Word}”之前要先填“{heading}”。", "填好后再办理");
        }
    }

    private static bool IsEmpty(JsonElement? value) => value is null
        || value.Value.ValueKind == JsonValueKind.Null
        || (value.Value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.Value.GetString()))
        || (value.Value.ValueKind == JsonValueKind.Array && value.Value.GetArrayLength() == 0);

    private void Fail(string code, string pointer, string message, string hint) => findings.Error(code, kind.Name, id, pointer, message, hint);
}
