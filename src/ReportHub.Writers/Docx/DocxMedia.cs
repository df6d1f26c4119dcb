using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Writers;

/// <summary>Pictures of the document, each file once however often it is shown: equal content has an equal hash.</summary>
internal sealed class DocxMedia
{
    private readonly List<ImageAsset> images = [];
    private readonly Dictionary<ContentHash, int> places = [];

    public IReadOnlyList<ImageAsset> Images => images;

    public bool Has(ImageKind kind) => images.Exists(image => image.Kind == kind);

    /// <summary>Relationship id of the picture.</summary>
    public string IdOf(ImageAsset image)
    {
        if (!places.TryGetValue(image.Hash, out var place))
        {
            place = images.Count;
            places.Add(image.Hash, place);
            images.Add(image);
        }

        return Id(place);
    }

    public static string Id(int place) => "image" + (place + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Name of the file below word/.</summary>
    public string FileOf(int place) => "media/" + Id(place) + "." + Extension(images[place].Kind);

    public static string Extension(ImageKind kind) => kind switch
    {
        ImageKind.Png => "png",
        ImageKind.Jpeg => "jpeg",
        _ => throw new InvalidOperationException($"No DOCX form for {kind}."),
    };
}
