namespace ReportHub.Writers;

/// <summary>What a run says beyond its paragraph: a character style (its id) and a size in half-points (0: the style's).</summary>
internal readonly record struct RunFormat(string? CharacterStyle = null, long HalfPoints = 0)
{
    public const string Strong = "Strong";
    public const string Hyperlink = "Hyperlink";
    public const string Signer = "SignerName";
    public const string AttendanceLabel = "AttendanceLabel";
    public const string SubjectWords = "SubjectWordsChar";
    public const string Classification = "ClassificationChar";
    public const string NoteReference = "FootnoteReference";

    /// <summary>The character style linked with a heading style: a run-in heading is part of its paragraph.</summary>
    public static string Heading(int level) => level switch
    {
        1 => "Heading1Char",
        2 => "Heading2Char",
        3 => "Heading3Char",
        4 => "Heading4Char",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A heading has level 1 to 4."),
    };
}
