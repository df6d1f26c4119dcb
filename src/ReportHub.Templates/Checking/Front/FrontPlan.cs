using ReportHub.Documents;

namespace ReportHub.Templates;

/// <summary>The elements around the body; what the template does not propose is null.</summary>
internal sealed record FrontPlan
{
    public required TemplateFormat Format { get; init; }

    public required string Kind { get; init; }

    /// <summary>Prints nothing in an order, which has no title (10.2).</summary>
    public required InlineContent Title { get; init; }

    /// <summary>署名, the host first.</summary>
    public TextsPlan? Organs { get; init; }

    public required MarkPlan Mark { get; init; }

    /// <summary>Not null exactly in an upward document; may name nobody and leave that to the facts.</summary>
    public TextsPlan? Signers { get; init; }

    public string? Urgency { get; init; }

    /// <summary>Whether copies are counted; null leaves it to who prints.</summary>
    public bool? CountsCopies { get; init; }

    public TextsPlan? MainTo { get; init; }

    public bool MainToInImprint { get; init; }

    public IReadOnlyList<(string Label, TextsPlan Names)> Attendance { get; init; } = [];

    public required SigningPlan Signing { get; init; }

    public InlineContent? Note { get; init; }

    public required bool HasImprint { get; init; }

    /// <summary>See <see cref="TemplateVersion.AttachesData"/>.</summary>
    public required bool AttachesData { get; init; }

    public TextsPlan? CopyTo { get; init; }

    public InlineContent? PrintOrgan { get; init; }

    public TextsPlan? SubjectWords { get; init; }

    public TextsPlan? Words { get; init; }

    /// <summary>Not null exactly in a report without red parts.</summary>
    public ReportFrontPlan? Report { get; init; }
}

/// <summary>发文机关标志: one text is the whole mark, a list is organs, to which the word belongs.</summary>
internal sealed record MarkPlan(TextsPlan? Organs, bool IsList, InlineContent? Word);

/// <summary>How the paper is signed, and the posts whose stamps it bears.</summary>
internal sealed record SigningPlan(SealChoice Choice, TextsPlan? Posts);

internal enum SealChoice
{
    Seal,
    None,
    Stamp,

    /// <summary>Neither name nor date is printed.</summary>
    Unsigned,
}

internal sealed record ReportFrontPlan(InlineContent? Subtitle, CoverPlan? Cover, int? ContentsLevels, FolioForm? Folio, InlineContent? Header);

internal sealed record CoverPlan(IReadOnlyList<(string Label, InlineContent Value)> Entries, InlineContent? Organ, InlineContent? Date);
