using System.Globalization;
using System.Text.Json;

namespace ReportHub.Foundation;

/// <summary>Writes a tree, its origins and figures as canonical JSON; a record is named once and referred to by index.</summary>
internal static class SnapshotWriter
{
    public static byte[] Write(ObjectNode root)
    {
        var origins = new SortedDictionary<string, IReadOnlyList<RecordRef>>(StringComparer.Ordinal);
        var figures = new SortedDictionary<string, FigureDefinition>(StringComparer.Ordinal);
        Collect(root, "", origins, figures);
        var records = origins.Values.SelectMany(refs => refs).Distinct().Order(RecordRef.Order).ToList();
        var indexes = records.Select((record, index) => (record, index)).ToDictionary(pair => pair.record, pair => pair.index);
        return CanonicalJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("data");
            WriteNode(writer, root);
            WriteFigures(writer, figures);
            writer.WriteStartObject("origins");
            foreach (var (path, refs) in origins)
            {
                writer.WriteStartArray(path);
                foreach (var record in refs.Order(RecordRef.Order))
                {
                    writer.WriteNumberValue(indexes[record]);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
            writer.WriteStartArray("records");
            foreach (var record in records)
            {
                writer.WriteStringValue(record.ToString());
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    /// <summary>Nothing where there is none: snapshots from before there were figures keep their hash.</summary>
    private static void WriteFigures(Utf8JsonWriter writer, SortedDictionary<string, FigureDefinition> figures)
    {
        if (figures.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("figures");
        foreach (var (path, figure) in figures)
        {
            writer.WritePropertyName(path);
            figure.Write(writer);
        }

        writer.WriteEndObject();
    }

    private static void Collect(
        DataNode node, string path, SortedDictionary<string, IReadOnlyList<RecordRef>> origins, SortedDictionary<string, FigureDefinition> figures)
    {
        if (node.Figure is { } figure)
        {
            figures[path] = figure;
        }

        if (node.OwnRecords is { } own)
        {
            origins[path] = own;
        }

        for (var i = 0; node is ObjectNode composite && i < composite.Schema.Fields.Count; i++)
        {
            Collect(composite[i], path + "/" + composite.Schema.Fields[i].Key, origins, figures);
        }

        for (var i = 0; node is ListNode list && i < list.Items.Count; i++)
        {
            Collect(list.Items[i], path + "/" + i.ToString(CultureInfo.InvariantCulture), origins, figures);
        }
    }

    private static void WriteNode(Utf8JsonWriter writer, DataNode node)
    {
        switch (node)
        {
            case NullNode:
                writer.WriteNullValue();
                break;
            case TextNode text:
                writer.WriteStringValue(text.Value);
                break;
            case DateNode date:
                writer.WriteStringValue(date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case BooleanNode boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case IntegerNode integer:
                writer.WriteNumberValue(integer.Value);
                break;
            case NumberNode number:
                writer.WriteNumberValue(number.Value);
                break;
            case ListNode list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    WriteNode(writer, item);
                }

                writer.WriteEndArray();
                break;
            case ObjectNode composite:
                writer.WriteStartObject();
                for (var i = 0; i < composite.Schema.Fields.Count; i++)
                {
                    writer.WritePropertyName(composite.Schema.Fields[i].Key);
                    WriteNode(writer, composite[i]);
                }

                writer.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"No JSON form for {node.GetType().Name}.");
        }
    }
}
