using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A finished page. <paramref name="Number"/> counts from 1; <paramref name="Label"/> is the printed page number, null where none is printed.</summary>
/// <remarks>
/// <see cref="Width"/> and <see cref="Height"/> are those of the page as read. A <see cref="PageOrientation.Landscape"/> page lies on a portrait sheet, turned 90
/// degrees counter-clockwise (clause 8): its upper edge is the sheet's left one.
/// </remarks>
public sealed record Page(int Number, string? Label, Length Width, Length Height, IReadOnlyList<PageItem> Items)
{
    public PageOrientation Orientation { get; init; }
}

/// <summary>A bookmark: leads to a place on a page; <paramref name="Level"/> from 1.</summary>
public sealed record OutlineEntry(int Level, string Title, int PageNumber, Length Y);
