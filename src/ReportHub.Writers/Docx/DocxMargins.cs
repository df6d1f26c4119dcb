using System.Globalization;
using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>Heads and feet of all sections; what two sections share is one part.</summary>
internal sealed class DocxMargins(ReportDocument document, LayoutDecisions decisions, DocxParts parts)
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<Inline>> runningHeads = [];
    private int headers;
    private int footers;

    /// <summary>Pages are numbered from 1 more than once, so that the total of a numbering is not that of the file.</summary>
    public bool CountsRuns { get; } = Restarts(document);

    /// <summary>Bookmark at the end of the numbering <paramref name="run"/>, from 0.</summary>
    public static string EndOf(int run) => "_PagesEnd" + (run + 1).ToString(CultureInfo.InvariantCulture);

    public MarginIds Of(SectionLook look, DocxGeometry geometry, int run)
    {
        var folio = new DocxFolio(geometry, look.Unnumbered ? FolioForm.None : look.Pages.Folio ?? document.Style.Folio, decisions.PageCount)
        {
            Total = CountsRuns ? " PAGEREF " + EndOf(run) + " " : " NUMPAGES ",
            Lift = look.OpensLetter ? geometry.Footer - LetterHead.FooterDistance : 0,
        };
        var odd = Footer(folio, odd: true);
        return new(
            Header(look.Pages.Header, geometry) ?? (look.OpensLetter ? EmptyHeader() : null),
            look.HasFirstPage ? FirstHeader(look, geometry) : null,
            odd,
            folio.SidesDiffer ? Footer(folio, odd: false) : odd,
            look.HasFirstPage ? FirstFooter(look, geometry, odd) : null,
            look.OpensLetter ? LetterHead.HeaderDistance(decisions) : HeaderDistance(look, geometry),
            look.OpensLetter ? LetterHead.FooterDistance : geometry.Footer);
    }

    private static bool Restarts(ReportDocument document)
    {
        var restarts = document.Cover is not null || document.Contents is not null;
        foreach (var block in document.Body)
        {
            restarts |= block is Part { Pages.RestartsNumbering: true };
        }

        foreach (var annex in document.Annexes)
        {
            restarts |= annex.Pages is { RestartsNumbering: true };
        }

        return restarts;
    }

    private long HeaderDistance(SectionLook look, DocxGeometry geometry) =>
        document.Properties.IsPreview || look.Pages.Header.Count == 0 ? geometry.PreviewTop : geometry.RunningHeadTop;

    private string Footer(DocxFolio folio, bool odd) => Once(folio.Key(odd), () => AddFooter(folio.Write(odd)));

    private string FirstFooter(SectionLook look, DocxGeometry geometry, string odd) =>
        look.OpensLetter ? Once("letter foot", () => AddFooter(LetterHead.Footer(document, geometry))) : odd;

    private string FirstHeader(SectionLook look, DocxGeometry geometry) => look.OpensLetter
        ? Once("letter head", () => AddHeader(LetterHead.Header(document, decisions, geometry), null))
        : Header([], geometry) ?? EmptyHeader();

    private string EmptyHeader() => Once("no running head", () => AddHeader(DocxHeader.Write([], document.Properties.IsPreview, 0, new()), null));

    /// <summary>A section without header takes that of the one before: it needs an empty one where any part has a header.</summary>
    private string? Header(IReadOnlyList<Inline> running, DocxGeometry geometry)
    {
        if (running.Count == 0)
        {
            return document.Properties.IsPreview || headers > 0
                ? EmptyHeader()
                : null;
        }

        var place = runningHeads.FindIndex(known => ReferenceEquals(known, running) || known.PlainText() == running.PlainText());
        if (place < 0)
        {
            place = runningHeads.Count;
            runningHeads.Add(running);
        }

        var isPreview = document.Properties.IsPreview;
        var below = isPreview ? geometry.RunningHeadTop - geometry.PreviewTop - geometry.PreviewLine : 0;
        return Once(string.Create(CultureInfo.InvariantCulture, $"running head {place} {below}"), () =>
        {
            var links = new DocxLinks();
            return AddHeader(DocxHeader.Write(running, isPreview, Math.Max(0, below), links), links);
        });
    }

    private string Once(string key, Func<string> make)
    {
        if (!ids.TryGetValue(key, out var id))
        {
            id = make();
            ids.Add(key, id);
        }

        return id;
    }

    private string AddHeader(MarkupBuffer content, DocxLinks? links)
    {
        var id = "header" + (++headers).ToString(CultureInfo.InvariantCulture);
        parts.Add(id, "header", content, links);
        return id;
    }

    private string AddFooter(MarkupBuffer content)
    {
        var id = "footer" + (++footers).ToString(CultureInfo.InvariantCulture);
        parts.Add(id, "footer", content);
        return id;
    }
}
