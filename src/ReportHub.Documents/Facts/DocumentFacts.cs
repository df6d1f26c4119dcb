using System.Globalization;
using System.Text.Json;
using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>
/// What the office decided for this one paper. Together with snapshot, template and fonts it is all that a rendering may depend on. Registration adds
/// number, copies, print date and verification code, and nothing else (convention 11).
/// </summary>
public sealed record DocumentFacts
{
    /// <summary>成文日期: the date of signing; in a draft the date proposed.</summary>
    public required DateOnly IssueDate { get; init; }

    /// <summary>发文字号; null until registration.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>签发人.</summary>
    public string? Signer { get; init; }

    /// <summary>主送机关; null takes the template's proposal.</summary>
    public IReadOnlyList<string>? MainTo { get; init; }

    /// <summary>抄送机关; null takes the template's proposal, an empty list is nobody.</summary>
    public IReadOnlyList<string>? CopyTo { get; init; }

    /// <summary>印制份数, recorded at registration.</summary>
    public int? Copies { get; init; }

    /// <summary>印发机关; null takes the template's proposal.</summary>
    public string? PrintOrgan { get; init; }

    /// <summary>印发日期: the send-to-print date (条例 art. 9); null until registration.</summary>
    public DateOnly? PrintDate { get; init; }

    /// <summary>此件公开发布.</summary>
    public bool Public { get; init; }

    /// <summary>The clerk's own paragraphs, parted by line ends; reached by <c>{{ 发文.正文 | 分段 }}</c>.</summary>
    public string? Body { get; init; }

    /// <summary>Title lines set by hand; joined they must equal the title.</summary>
    public IReadOnlyList<string>? TitleLines { get; init; }

    /// <summary>Code by which a reader can ask whether a paper is genuine; null until registration.</summary>
    public string? VerificationCode { get; init; }

    /// <summary>These facts before registration: what the signer saw.</summary>
    public DocumentFacts WithoutRegistration() => this with { Number = null, Copies = null, PrintDate = null, VerificationCode = null };

    /// <summary>Canonical JSON; what the journal and the archive keep.</summary>
    public byte[] ToJson() => CanonicalJson.Write(writer => FactsJson.Write(writer, this));

    public ContentHash Hash => ContentHash.Of(ToJson());

    /// <exception cref="JsonException">Not the JSON of <see cref="ToJson"/>.</exception>
    public static DocumentFacts FromJson(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return FactsJson.Read(document.RootElement);
    }

    internal static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
