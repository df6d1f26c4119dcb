using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Reports;

namespace ReportHub.Server.Documents;

/// <summary>
/// Body of POST /documents: <paramref name="Template"/> as <c>name@version</c>, <paramref name="Facts"/> in the JSON form of DocumentFacts,
/// <paramref name="Subject"/> the id of the one record the paper is about.
/// </summary>
internal sealed partial record CreateDocumentBody(
    string? Template,
    int? FiscalYear,
    JsonElement? Facts,
    // Left out where there is none: the command line's keys follow from the body, and those of old requests must stay.
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Subject = null)
{
    private static readonly string[] DraftFields = ["issueDate", "signer", "urgency", "mainTo", "copyTo", "printOrgan", "public", "body", "titleLines"];

    /// <summary>Known, and refused in a draft by the office itself (D201), which can say why.</summary>
    private static readonly string[] RegistrationFields = ["number", "copies", "copyNumber", "printDate", "verificationCode"];

    /// <summary>The request with its shape checked; all findings H2xx at once, each naming its field.</summary>
    public Outcome<CreateDocument> ToRequest()
    {
        var findings = new List<Diagnostic>();
        if (!TemplateForm().IsMatch(Template ?? ""))
        {
            findings.Add(Diagnostic.Error("H201", $"template 的值“{Template}”不对。", hint: "写成 模板名@版本 的形式，例如 assessment-notice@1.0.0；清单见 /templates。"));
        }

        if (FiscalYear is null)
        {
            findings.Add(Diagnostic.Error("H202", "缺少 fiscalYear。", hint: "写考核年度，例如 2019。"));
        }

        var facts = ReadFacts(findings);
        if (findings.Count > 0)
        {
            return Outcome.Failed<CreateDocument>(findings);
        }

        var at = Template!.IndexOf('@', StringComparison.Ordinal);
        return Outcome.Of(new CreateDocument(new(Template[..at], Template[(at + 1)..]), FiscalYear!.Value, facts!, Subject));
    }

    private DocumentFacts? ReadFacts(List<Diagnostic> findings)
    {
        if (Facts is not { ValueKind: JsonValueKind.Object } facts)
        {
            findings.Add(Diagnostic.Error("H203", "缺少 facts，或它不是对象。", hint: "facts 至少要有 issueDate（成文日期，2019-12-20 的形式）。"));
            return null;
        }

        foreach (var field in facts.EnumerateObject())
        {
            CheckName(field.Name, findings);
        }

        try
        {
            return DocumentFacts.FromJson(JsonSerializer.SerializeToUtf8Bytes(facts));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            findings.Add(Diagnostic.Error("H204", "facts 中有字段的类型不对，或缺少 issueDate。",
                hint: "issueDate 是 2019-12-20 形式的日期；mainTo、copyTo、titleLines 是文字的数组；public 是 true 或 false；其余是文字。"));
            return null;
        }
    }

    private static void CheckName(string name, List<Diagnostic> findings)
    {
        if (!DraftFields.Contains(name, StringComparer.Ordinal) && !RegistrationFields.Contains(name, StringComparer.Ordinal))
        {
            findings.Add(Diagnostic.Error("H206", $"facts 里没有 {name} 这个字段。", hint: $"可用的字段：{string.Join('、', DraftFields)}。"));
        }
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*@[0-9]+[.][0-9]+[.][0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex TemplateForm();
}

/// <summary>Body of POST /documents/{id}/registration; <paramref name="PrintDate"/> as <c>yyyy-MM-dd</c>.</summary>
internal sealed record RegisterDocumentBody(string? OrganCode, int? Copies, string? PrintDate)
{
    /// <summary>The request with its shape checked; all findings H2xx at once, each naming its field.</summary>
    public Outcome<RegisterDocument> ToRequest(string documentId)
    {
        var findings = new List<Diagnostic>();
        if (string.IsNullOrEmpty(OrganCode))
        {
            findings.Add(Diagnostic.Error("H211", "缺少 organCode。", hint: "写机关代字，2 至 16 个汉字，例如 洛龙财。"));
        }

        if (Copies is null)
        {
            findings.Add(Diagnostic.Error("H212", "缺少 copies。", hint: "写印制份数，例如 80。"));
        }

        if (!DateOnly.TryParseExact(PrintDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            findings.Add(Diagnostic.Error("H213", $"printDate 的值“{PrintDate}”不是日期。", hint: "写印发日期，2019-12-20 的形式。"));
        }

        return findings.Count > 0 ? Outcome.Failed<RegisterDocument>(findings) : Outcome.Of(new RegisterDocument(documentId, OrganCode!, Copies!.Value, date));
    }
}
