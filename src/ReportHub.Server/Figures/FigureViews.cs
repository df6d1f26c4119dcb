using ReportHub.Foundation;

namespace ReportHub.Server.Figures;

/// <summary>All figures of one source; <paramref name="DocumentId"/> where they are frozen in a document.</summary>
internal sealed record FigureListView(string Source, string? DocumentId, IReadOnlyList<FigureLine> Figures)
{
    public static FigureListView Of(FigureSource source, IReadOnlyList<FigureValue> figures) =>
        new(source.Heading, source.DocumentId, [.. figures.Select(figure => FigureLine.Of(source, figure))]);
}

/// <summary>A figure in the list: <paramref name="Value"/> in its unit, unrounded; <paramref name="Printed"/> rounded half away from zero, with the unit.</summary>
internal sealed record FigureLine(string Id, string Title, string Definition, string Unit, int Decimals, decimal? Value, string Printed, int RecordCount, string Url)
{
    public static FigureLine Of(FigureSource source, FigureValue figure) => new(
        figure.Definition.Id,
        figure.Definition.Title,
        figure.Definition.Definition,
        figure.Definition.Unit,
        figure.Definition.Decimals,
        figure.InUnit,
        figure.Printed,
        figure.Records.Count,
        source.UrlOf(figure.Definition.Id));
}

/// <summary>One figure with the records it came from.</summary>
internal sealed record FigureView(
    string Source, string? DocumentId, string Id, string Title, string Definition, string Unit, int Decimals, decimal? Value, string Printed, IReadOnlyList<FigureRecordView> Records)
{
    public static FigureView Of(FigureSource source, FigureValue figure) => new(
        source.Heading,
        source.DocumentId,
        figure.Definition.Id,
        figure.Definition.Title,
        figure.Definition.Definition,
        figure.Definition.Unit,
        figure.Definition.Decimals,
        figure.InUnit,
        figure.Printed,
        [.. figure.Records.Select(record => new FigureRecordView(record.Kind, record.Id, record.Revision, FigureSource.UrlOf(record)))]);
}

/// <summary>A revision of a record that went into a figure; the address shows the record as it stands.</summary>
internal sealed record FigureRecordView(string Kind, string Id, long Revision, string Url);
