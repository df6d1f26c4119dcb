using ReportHub.Foundation;

namespace ReportHub.Server.Templates;

/// <summary>A field a template may ask for: path as written in the template, by keys and by Chinese titles, with its kind.</summary>
internal sealed record FieldView(string Path, string Title, string Kind, bool Required, bool Nullable)
{
    /// <summary>Every field of the schema, depth first, below a root if one is given; the fields of a list's items carry <c>[]</c>.</summary>
    public static IReadOnlyList<FieldView> Of(ObjectSchema schema, string? root = null, string? rootTitle = null)
    {
        var fields = new List<FieldView>();
        Add(fields, schema, root is null ? "" : root + ".", rootTitle is null ? "" : rootTitle + ".");
        return fields;
    }

    private static void Add(List<FieldView> fields, ObjectSchema schema, string path, string title)
    {
        foreach (var field in schema.Fields)
        {
            var key = path + field.Key;
            var name = title + (field.Schema.Title ?? field.Key);
            fields.Add(new(key, name, KindOf(field.Schema), field.Required, field.Schema.Nullable));
            AddBelow(fields, field.Schema, key, name);
        }
    }

    private static void AddBelow(List<FieldView> fields, DataSchema schema, string path, string title)
    {
        switch (schema)
        {
            case ObjectSchema inner:
                Add(fields, inner, path + ".", title + ".");
                break;
            case ListSchema list:
                AddBelow(fields, list.Item, path + "[]", title + "[]");
                break;
        }
    }

    private static string KindOf(DataSchema schema) => schema.GetType().Name.Replace("Schema", "", StringComparison.Ordinal).ToLowerInvariant();
}
