namespace ReportHub.Foundation;

/// <summary>
/// Frozen facts as a value tree with its schema. <see cref="Bytes"/> is canonical JSON
/// <c>{"data":…,"figures":{"/pointer":{definition}},"origins":{"/pointer":[indexes]},"records":["kind/id@revision"]}</c>, where <c>figures</c> is left out
/// when there are none; <see cref="Hash"/> is its SHA-256.
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

    /// <summary>Reads what <see cref="Bytes"/> holds, or plain data (<c>sample.json</c>: no <c>data</c>/<c>origins</c> frame); findings T701 (no JSON) and T702 (with the pointer).</summary>
    public static Outcome<DataSnapshot> Load(ObjectSchema schema, ReadOnlyMemory<byte> json, string file)
    {
        var findings = new List<Diagnostic>();
        using var document = JsonSource.Parse(json, file, "T701", "数据", findings);
        var root = document is null ? null : new SnapshotReader(document.RootElement, file, findings).ReadRoot(schema);
        return root is null ? Outcome.Failed<DataSnapshot>(findings) : new(Freeze(root), findings);
    }
}
