namespace ReportHub.Documents;

/// <summary>Colour types of PNG (ISO/IEC 15948, 11.2.2).</summary>
public enum PngColour
{
    Gray = 0,
    Rgb = 2,
    Palette = 3,
    GrayAlpha = 4,
    RgbAlpha = 6,
}
