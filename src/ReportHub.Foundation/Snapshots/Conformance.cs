namespace ReportHub.Foundation;

/// <summary>Whether a node is of the type its schema names; children were checked when they were made.</summary>
internal static class Conformance
{
    public static bool Fits(SchemaField field, DataNode node) => node is NullNode ? field.CanBeEmpty : Fits(field.Schema, node);

    public static bool Fits(DataSchema schema, DataNode node) => (schema, node) switch
    {
        (_, NullNode) => schema.Nullable,
        (TextSchema text, TextNode value) => text.Values is null || text.Values.Contains(value.Value, StringComparer.Ordinal),
        (DateSchema, DateNode) => true,
        (BooleanSchema, BooleanNode) => true,
        (IntegerSchema, IntegerNode) => true,
        (NumberSchema, NumberNode or IntegerNode) => true,
        (ListSchema list, ListNode value) => ReferenceEquals(list, value.Schema) && value.Items.Count <= list.MaxItems,
        (ObjectSchema wanted, ObjectNode value) => ReferenceEquals(wanted, value.Schema),
        _ => false,
    };
}
