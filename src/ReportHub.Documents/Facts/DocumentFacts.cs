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

    /// <summary>签发人; several names are parted by 、 (7.2.6).</summary>
    public string? Signer { get; init; }

    /// <summary>紧急程度 7.2.3: 特急 or 加急; null takes the template's proposal.</summary>
    public string? Urgency { get; init; }

    /// <summary>主送机关; null takes the template's proposal.</summary>
    public IReadOnlyList<string>? MainTo { get; init; }

    /// <summary>抄送机关; null takes the template's proposal, an empty list is nobody.</summary>
    public IReadOnlyList<string>? CopyTo { get; init; }

    /// <summary>印制份数, recorded at registration.</summary>
    public int? Copies { get; init; }

    /// <summary>份号 7.2.1 of the copy being printed, from 1; set copy by copy by who prints, never in a draft.</summary>
    public int? CopyNumber { get; init; }

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

    /// <summary>The words the standard has for 紧急程度 (7.2.3).</summary>
    public static IReadOnlyList<string> Urgencies { get; } = ["特急", "加急"];

    /// <summary>The names in <see cref="Signer"/>, in order; empty without.</summary>
    public IReadOnlyList<string> Signers => Signer is null ? [] : Signer.Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>These facts before registration: what the signer saw.</summary>
    public DocumentFacts WithoutRegistration() => this with { Number = null, Copies = null, CopyNumber = null, PrintDate = null, VerificationCode = null };

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
