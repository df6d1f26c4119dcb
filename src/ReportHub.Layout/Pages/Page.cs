using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A finished page. <paramref name="Number"/> counts from 1; <paramref name="Label"/> is the printed page number, null where none is printed.</summary>
public sealed record Page(int Number, string? Label, Length Width, Length Height, IReadOnlyList<PageItem> Items);

/// <summary>A bookmark: leads to a place on a page; <paramref name="Level"/> from 1.</summary>
public sealed record OutlineEntry(int Level, string Title, int PageNumber, Length Y);
