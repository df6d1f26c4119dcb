using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>取, 连接, 个数.</summary>
internal static class ListFilters
{
    /// <summary>取: one field of each item; the items keep their own origins.</summary>
    public static FilterStep? Map(FilterUse use)
    {
        if (use.Input.Schema is not ListSchema { Item: ObjectSchema item } list)
        {
            return use.Refuse("列表");
        }

        if (use.Text(null, item.Fields.Count > 0 ? item.Fields[0].DisplayName : "名称") is not { } name)
        {
            return null;
        }

        var slot = item.SlotOf(name);
        if (slot < 0)
        {
            var span = use.Call.Arguments[0].Span;
            var suggestion = Suggestion.For(name, item.Names);
            use.Findings.Error(
                "T403",
                span,
                $"列表“{use.Input.Name}”里没有“{name}”这个字段。",
                Suggestion.Hint(suggestion, item.Fields.Select(field => field.DisplayName)),
                fix: suggestion is null ? null : new(span, $"\"{suggestion}\""));
            return null;
        }

        var fieldOfItem = item.Fields[slot];
        use.Fields.Add($"{use.KeyPath}[].{fieldOfItem.Key}", $"{use.ChinesePath}[].{fieldOfItem.DisplayName}", fieldOfItem, use.Call.Arguments[0].Span);
        var schema = fieldOfItem.CanBeEmpty ? fieldOfItem.Schema with { Nullable = true } : fieldOfItem.Schema;
        return new(value => Value.Of(Pick(value.Items, slot), value.Origin), new(new ListSchema(schema, list.MaxItems), use.Input.CanBeEmpty, use.Input.Name));
    }

    /// <summary>连接: the items as they print, with a mark between.</summary>
    public static FilterStep? Join(FilterUse use)
    {
        if (use.Input.Schema is not ListSchema list)
        {
            return use.Refuse("列表");
        }

        var item = new Typed(list.Item, list.Item.Nullable, use.Input.Name);
        if (use.Text("、", "、") is not { } mark || Printing.Of(item, use.Call.Span, use.Findings) is not { } print)
        {
            return null;
        }

        return use.ToText(value => string.Join(mark, Texts(value.Items, print)), null);
    }

    public static FilterStep? Count(FilterUse use) => use.Input.Schema is not ListSchema
        ? use.Refuse("列表")
        : use.TakesAtMost(0)
            ? new(static value => Value.Of(value.IsEmpty ? 0 : value.Items.Count, value.Origin), new(new IntegerSchema(), false, use.Input.Name))
            : null;

    private static DataNode[] Pick(IReadOnlyList<DataNode> items, int slot)
    {
        var picked = new DataNode[items.Count];
        for (var i = 0; i < picked.Length; i++)
        {
            picked[i] = items[i] is ObjectNode composite ? composite[slot] : items[i];
        }

        return picked;
    }

    // An item without a value is left out: 甲、、乙 would show a hole.
    private static IEnumerable<string> Texts(IReadOnlyList<DataNode> items, Func<Value, string> print)
    {
        foreach (var item in items)
        {
            if (item is not NullNode)
            {
                yield return print(Value.Of(item));
            }
        }
    }
}
