using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Writers;

/// <summary>Inlines as phrasing content. A value names its place in the snapshot, a date its day, a figure the page that explains it where there is one.</summary>
internal sealed class HtmlInlines(MarkupBuffer html, HtmlOptions options)
{
    private bool insideLink;

    public MarkupBuffer Html => html;

    /// <summary>Footnotes met so far, in reading order.</summary>
    public List<Footnote> Notes { get; } = [];

    public void Write(IReadOnlyList<Inline> content)
    {
        for (var i = 0; i < content.Count; i++)
        {
            switch (content[i])
            {
                case Text { Origin: { Figure: { } figure } node } text when !insideLink && options.FigureAddress?.Invoke(node) is { } address:
                    html.Raw("<a"u8).Attribute("href"u8, address).Attribute("title"u8, $"{figure.Title}：{figure.Definition}").Raw(">"u8);
                    WriteText(text);
                    html.Raw("</a>"u8);
                    break;
                case Text text:
                    WriteText(text);
                    break;
                case Strong strong:
                    html.Raw("<strong>"u8);
                    Write(strong.Children);
                    html.Raw("</strong>"u8);
                    break;
                case LineBreak:
                    html.Raw("<br>"u8);
                    break;
                case Footnote note:
                    WriteMark(note);
                    break;
                case Link link:
                    WriteLink(link);
                    break;
                default:
                    throw new InvalidOperationException($"No HTML form for {content[i].GetType().Name}.");
            }
        }
    }

    /// <summary>Content that is a date as a whole, 2019年12月23日 and perhaps 印发: marked as one even where it was typed.</summary>
    public void WriteDate(IReadOnlyList<Inline> content)
    {
        if (HoldsDateNode(content) || !ChineseDate.TryRead(content.PlainText(), out var date))
        {
            Write(content);
            return;
        }

        OpenTime(date);
        html.Raw(">"u8);
        Write(content);
        html.Raw("</time>"u8);
    }

    private void WriteText(Text text)
    {
        var origin = text.Origin is { Records.Count: > 0 } node ? node.Path : null;
        var date = (text.Origin as DateNode)?.Value;
        if (origin is null && date is null)
        {
            html.Text(text.Value);
            return;
        }

        if (date is { } day)
        {
            OpenTime(day);
        }
        else
        {
            html.Raw("<span"u8);
        }

        if (origin is not null)
        {
            html.Attribute("data-origin"u8, origin);
        }

        html.Raw(">"u8).Text(text.Value).Raw(date is null ? "</span>"u8 : "</time>"u8);
    }

    private void OpenTime(DateOnly date) => html.Raw("<time"u8).Attribute("datetime"u8, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private void WriteMark(Footnote note)
    {
        Notes.Add(note);
        html.Raw("<sup id=\"mark-"u8).Number(Notes.Count).Raw("\">"u8);
        if (insideLink)
        {
            html.Number(Notes.Count);
        }
        else
        {
            html.Raw("<a href=\"#note-"u8).Number(Notes.Count).Raw("\" role=\"doc-noteref\" aria-label=\"脚注"u8).Number(Notes.Count).Raw("\">"u8).Number(Notes.Count).Raw("</a>"u8);
        }

        html.Raw("</sup>"u8);
    }

    private void WriteLink(Link link)
    {
        if (insideLink || LinkTarget.Safe(link.Target) is not { } target)
        {
            Write(link.Children);
            return;
        }

        insideLink = true;
        html.Raw("<a"u8).Attribute("href"u8, target).Raw(" rel=\"noreferrer\">"u8);
        Write(link.Children);
        html.Raw("</a>"u8);
        insideLink = false;
    }

    private static bool HoldsDateNode(IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is Text { Origin: DateNode })
            {
                return true;
            }
        }

        return false;
    }
}
