using System.Text.Json;

namespace ReportHub.Foundation;

/// <summary>
/// Frozen facts as a value tree with its schema. <see cref="Bytes"/> is canonical JSON
/// <c>{"data":…,"origins":{"/pointer":[indexes]},"records":["kind/id@revision"]}</c>; <see cref="Hash"/> is its SHA-256.
/// </summary>
public sealed class DataSnapshot
{
    private DataSnapshot(ObjectSchema schema, ObjectNode root, byte[] bytes)
    {
        Schema = schema;
        Root = root;
        Bytes = bytes;
        Hash = ContentHash.Of(bytes);
    }

    public ObjectSchema Schema { get; }

    public ObjectNode Root { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    public ContentHash Hash { get; }

    public static DataSnapshot Freeze(ObjectNode root) => new(root.Schema, root, SnapshotWriter.Write(root));

    /// <summary>Reads what <see cref="Bytes"/> holds, or plain data (<c>sample.json</c>: no <c>data</c>/<c>origins</c> frame); findings T7xx name the pointer.</summary>
    public static Outcome<DataSnapshot> Load(ObjectSchema schema, ReadOnlyMemory<byte> json, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var findings = new List<Diagnostic>();
            var root = new SnapshotReader(document.RootElement, file, findings).ReadRoot(schema);
            return root is null ? Outcome.Failed<DataSnapshot>(findings) : new(Freeze(root), findings);
        }
        catch (JsonException error)
        {
            var place = new SourcePlace(file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1, 1);
            return Outcome.Failed<DataSnapshot>(Diagnostic.Error("T701", "数据不是有效的 JSON。", place, "检查引号、逗号和括号是否成对"));
        }
    }
}
