using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>What stands on a page outside the type area: folio, running head, mark of a preview.</summary>
internal sealed class PageMarks(LayoutContext context)
{
    private readonly Folio folio = new(context);
    private readonly RunningHead head = new(context);
    private readonly PreviewMark preview = new(context);

    /// <summary>Marks the page and answers the number printed on it, null where none is; <paramref name="numbered"/> is false where 7.5 wants none.</summary>
    public string? Place(PageCanvas canvas, bool numbered)
    {
        if (context.Document.Properties.IsPreview)
        {
            preview.Place(canvas);
        }

        head.Place(canvas);
        if (!numbered || !canvas.Part.IsCounted || canvas.Part.Folio == FolioForm.None)
        {
            return null;
        }

        folio.Place(canvas);
        return canvas.NumberText;
    }
}
