namespace ReportHub.Documents;

/// <summary>Why a picture file cannot be used.</summary>
public enum ImageFault
{
    None,

    /// <summary>Neither PNG nor JPEG.</summary>
    UnknownKind,

    /// <summary>Cut off, or its parts contradict one another.</summary>
    Broken,

    /// <summary>A side of zero, or beyond <see cref="ImageLimits"/>.</summary>
    Size,

    /// <summary>A JPEG in CMYK or another coding that neither office programs nor PDF/A with an RGB intent show reliably.</summary>
    Unsupported,
}
