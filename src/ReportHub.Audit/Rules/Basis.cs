namespace ReportHub.Audit;

/// <summary>What a distance is measured to.</summary>
public enum Basis
{
    /// <summary>Edge of the drawn glyph.</summary>
    Ink,

    /// <summary>Origin, advance and size of the character (0.88 above, 0.12 below the baseline).</summary>
    EmBox,

    /// <summary>一行 of the page's grid.</summary>
    Row,

    /// <summary>What is written, not where.</summary>
    Text,

    /// <summary>Edge of the paper or of a drawn line.</summary>
    Edge,

    /// <summary>Face or colour of the glyph.</summary>
    Look,
}
