using System.Globalization;
using System.Text.Json;
using ReportHub.Records;

namespace ReportHub.Server.Records;

/// <summary>Turns revisions into what changed from each to the next.</summary>
internal sealed class RecordHistoryReader(RecordKind kind)
{
    public HistoryView Read(string id, IReadOnlyList<RecordRevision> revisions) => new(kind.Name, id,
    [
        .. revisions.Select((revision, index) => new RevisionView(
            revision.Record.Revision,
            revision.Command,
            revision.Context.Actor,
            revision.Context.BusinessDate,
            revision.Context.Instant,
            revision.Json is null,
            Compare(index + 1 < revisions.Count ? revisions[index + 1].Json : null, revision.Json))),
    ]);

    private List<DifferenceView> Compare(ReadOnlyMemory<byte>? before, ReadOnlyMemory<byte>? after)
    {
        var differences = new List<DifferenceView>();
        Compare("", before is { } old ? JsonElement.Parse(old.Span) : null, after is { } now ? JsonElement.Parse(now.Span) : null, differences);
        return differences;
    }

    private void Compare(string pointer, JsonElement? before, JsonElement? after, List<DifferenceView> differences)
    {
        var (old, now) = (Parts(before), Parts(after));
        if (old is null && now is null)
        {
            AddLeaf(pointer, before, after, differences);
            return;
        }

        foreach (var name in (old?.Keys ?? Enumerable.Empty<string>()).Union(now?.Keys ?? Enumerable.Empty<string>(), StringComparer.Ordinal))
        {
            Compare(pointer + "/" + name, Get(old, name), Get(now, name), differences);
        }
    }

    private void AddLeaf(string pointer, JsonElement? before, JsonElement? after, List<DifferenceView> differences)
    {
        if (!string.Equals(Raw(before), Raw(after), StringComparison.Ordinal))
        {
            differences.Add(new(pointer, HeadingOf(pointer), before, after));
        }
    }

    /// <summary>The heading of the column, on whichever sheet the pointer leads to.</summary>
    private string? HeadingOf(string pointer)
    {
        var member = pointer.TrimStart('/');
        if (kind.Main.IndexOf(member) is >= 0 and var own)
        {
            return kind.Main.Columns[own].Heading;
        }

        var steps = member.Split('/', 3);
        return steps.Length == 3 && kind.Sheets.FirstOrDefault(sheet => sheet.Member == steps[0]) is { } items && items.IndexOf(steps[2]) is >= 0 and var index
            ? $"{items.Title}：{items.Columns[index].Heading}"
            : null;
    }

    private static Dictionary<string, JsonElement>? Parts(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.Object => value.Value.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal),
        JsonValueKind.Array => value.Value.EnumerateArray().Select((item, index) => (item, index))
            .ToDictionary(pair => pair.index.ToString(CultureInfo.InvariantCulture), pair => pair.item, StringComparer.Ordinal),
        _ => null,
    };

    private static JsonElement? Get(Dictionary<string, JsonElement>? parts, string name) => parts is not null && parts.TryGetValue(name, out var value) ? value : null;

    /// <summary>null and absent are the same to a reader.</summary>
    private static string Raw(JsonElement? value) => value is { ValueKind: not JsonValueKind.Null } present ? present.GetRawText() : "";
}
