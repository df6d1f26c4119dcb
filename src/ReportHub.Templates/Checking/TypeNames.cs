using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>How findings name a type.</summary>
internal static class TypeNames
{
    public static string Of(DataSchema schema) => schema switch
    {
        TextSchema => "文本",
        DateSchema => "日期",
        BooleanSchema => "是/否",
        IntegerSchema => "整数",
        NumberSchema => "数",
        ListSchema => "列表",
        ObjectSchema => "对象",
        _ => throw new InvalidOperationException($"No name for {schema.GetType().Name}."),
    };
}
