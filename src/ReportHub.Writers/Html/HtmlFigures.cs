using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>Pictures, inside the page itself: nothing is fetched.</summary>
internal static class HtmlFigures
{
    private const string Label = "图";

    public static void Write(HtmlInlines inlines, Figure figure)
    {
        var image = figure.Image;
        var html = inlines.Html.Raw("<figure><img"u8).Attribute("src"u8, Address(image)).Attribute("alt"u8, figure.AlternativeText);
        html.Attribute("width"u8, image.PixelWidth).Attribute("height"u8, image.PixelHeight).Raw(">"u8);
        if (figure.Caption is { } caption)
        {
            html.Raw("<figcaption>"u8);
            WriteCaption(inlines, Label, caption);
            html.Raw("</figcaption>"u8);
        }

        html.Raw("</figure>\n"u8);
    }

    /// <summary>图1　说明.</summary>
    public static void WriteCaption(HtmlInlines inlines, string label, Caption caption)
    {
        inlines.Html.Text(label).Number(caption.Ordinal).Text("　");
        inlines.Write(caption.Content);
    }

    private static string Address(ImageAsset image) => image.Kind switch
    {
        ImageKind.Png => "data:image/png;base64,",
        ImageKind.Jpeg => "data:image/jpeg;base64,",
        _ => throw new InvalidOperationException($"No HTML form for {image.Kind}."),
    } + Convert.ToBase64String(image.Bytes.Span);
}
