namespace ReportHub.Writers;

/// <summary>A face whose rights (OS/2 fsType) forbid embedding or subsetting reached a writer; the fonts folder refuses such files before.</summary>
public sealed class FontEmbeddingException(string family)
    : InvalidOperationException($"The rights of the face '{family}' (OS/2 fsType) forbid embedding a part of it in a document.")
{
    public string Family { get; } = family;
}
