using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>The facts as a value tree under the reserved root 发文 (<c>facts</c>), with a schema that is fixed for all templates.</summary>
public static class FactsNode
{
    /// <summary>Names under which a template reaches the facts.</summary>
    public const string RootKey = "facts";
    public const string RootTitle = "发文";

    private static readonly ListSchema Names = new(new TextSchema());

    public static ObjectSchema Schema { get; } = new(
    [
        new("issueDate", new DateSchema { Title = "成文日期" }, Required: true),
        new("number", new TextSchema { Title = "发文字号", Nullable = true }, Required: true),
        new("signer", new TextSchema { Title = "签发人", Nullable = true }, Required: true),
        new("signers", Names with { Title = "签发人名单" }, Required: true),
        new("urgency", new TextSchema { Title = "紧急程度", Nullable = true }, Required: true),
        new("mainTo", Names with { Title = "主送", Nullable = true }, Required: true),
        new("copyTo", Names with { Title = "抄送", Nullable = true }, Required: true),
        new("copies", new IntegerSchema("份") { Title = "份数", Nullable = true }, Required: true),
        new("copyNumber", new IntegerSchema() { Title = "份号", Nullable = true }, Required: true),
        new("printOrgan", new TextSchema { Title = "印发机关", Nullable = true }, Required: true),
        new("printDate", new DateSchema { Title = "印发日期", Nullable = true }, Required: true),
        new("public", new BooleanSchema { Title = "公开" }, Required: true),
        new("body", new TextSchema { Title = "正文", Nullable = true }, Required: true),
        new("verificationCode", new TextSchema { Title = "校验码", Nullable = true }, Required: true),
    ])
    { Title = RootTitle };

    public static ObjectNode From(DocumentFacts facts) => ObjectNode.Of(
        Schema,
        [],
        ("issueDate", new DateNode(facts.IssueDate)),
        ("number", Text(facts.Number?.ToString())),
        ("signer", Text(facts.Signer)),
        ("signers", List("signers", facts.Signers)),
        ("urgency", Text(facts.Urgency)),
        ("mainTo", facts.MainTo is { } mainTo ? List("mainTo", mainTo) : new NullNode()),
        ("copyTo", facts.CopyTo is { } copyTo ? List("copyTo", copyTo) : new NullNode()),
        ("copies", Number(facts.Copies)),
        ("copyNumber", Number(facts.CopyNumber)),
        ("printOrgan", Text(facts.PrintOrgan)),
        ("printDate", facts.PrintDate is { } date ? new DateNode(date) : new NullNode()),
        ("public", new BooleanNode(facts.Public)),
        ("body", Text(facts.Body)),
        ("verificationCode", Text(facts.VerificationCode)));

    private static DataNode Text(string? value) => value is null ? new NullNode() : new TextNode(value);

    private static DataNode Number(int? value) => value is { } number ? new IntegerNode(number) : new NullNode();

    private static ListNode List(string key, IReadOnlyList<string> values) =>
        new((ListSchema)Schema.Fields[Schema.SlotOf(key)].Schema, [.. values.Select(value => new TextNode(value))]);
}
