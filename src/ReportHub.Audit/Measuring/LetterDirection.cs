namespace ReportHub.Audit;

/// <summary>How a letter stands in the page as a viewer shows it.</summary>
public enum LetterDirection
{
    Upright,

    /// <summary>Reads from bottom to top: turned a quarter against the clock.</summary>
    Upwards,

    /// <summary>Reads from top to bottom: turned a quarter with the clock.</summary>
    Downwards,

    /// <summary>Upside down or slanted.</summary>
    Other,
}
