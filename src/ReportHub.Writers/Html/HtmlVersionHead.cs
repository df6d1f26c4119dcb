using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>版头: 份号, 密级, 紧急程度, mark, number and 签发人 (7.2).</summary>
internal static class HtmlVersionHead
{
    public static void Write(HtmlInlines inlines, OfficialElements? official)
    {
        if (official is null)
        {
            return;
        }

        var html = inlines.Html.Raw("<header>\n"u8);
        WriteFlags(inlines, official);
        WriteMark(inlines, official);
        if (official.Signers.Count > 0)
        {
            WriteUpwardNumber(inlines, official);
        }
        else
        {
            html.Raw("<p class=\"number\">"u8);
            inlines.Write(official.Number);
            html.Raw("</p>\n"u8);
        }

        html.Raw("</header>\n"u8);
    }

    // What is printed is the bare value; who hears the page is told what it is.
    private static void WriteFlags(HtmlInlines inlines, OfficialElements official)
    {
        if (official.CopyNumber is null && official.Secrecy.Count == 0 && official.Urgency.Count == 0)
        {
            return;
        }

        inlines.Html.Raw("<dl class=\"flags\">\n"u8);
        if (official.CopyNumber is { } number)
        {
            inlines.Html.Raw("<dt class=\"sr\">份号</dt><dd>"u8).Text(number).Raw("</dd>\n"u8);
        }

        WriteFlag(inlines, "<dt class=\"sr\">密级和保密期限</dt><dd class=\"urgency\">"u8, official.Secrecy);
        WriteFlag(inlines, "<dt class=\"sr\">紧急程度</dt><dd class=\"urgency\">"u8, official.Urgency);
        inlines.Html.Raw("</dl>\n"u8);
    }

    private static void WriteFlag(HtmlInlines inlines, ReadOnlySpan<byte> start, IReadOnlyList<Inline> content)
    {
        if (content.Count > 0)
        {
            inlines.Html.Raw(start);
            inlines.Write(content);
            inlines.Html.Raw("</dd>\n"u8);
        }
    }

    private static void WriteMark(HtmlInlines inlines, OfficialElements official)
    {
        // The page of an order has no title: its mark heads it.
        var isHeading = official.Title.Count == 0;
        var mark = official.IssuerMark;
        inlines.Html.Raw(isHeading ? "<h1 class=\"mark"u8 : "<p class=\"mark"u8).Raw(mark.IsJoint ? " joint\"><span class=\"organs\">"u8 : "\">"u8);
        if (mark.IsJoint)
        {
            foreach (var organ in mark.Organs)
            {
                inlines.Html.Raw("<span>"u8);
                inlines.Write(organ);
                inlines.Html.Raw("</span>"u8);
            }

            inlines.Html.Raw("</span><span>"u8);
            inlines.Write(mark.Word);
            inlines.Html.Raw("</span>"u8);
        }
        else
        {
            inlines.Write(mark.Content);
        }

        inlines.Html.Raw(isHeading ? "</h1>\n"u8 : "</p>\n"u8);
    }

    private static void WriteUpwardNumber(HtmlInlines inlines, OfficialElements official)
    {
        var html = inlines.Html.Raw("<p class=\"number upward\"><span>"u8);
        inlines.Write(official.Number);
        html.Raw("</span> <span class=\"signers\">签发人："u8);
        for (var i = 0; i < official.Signers.Count; i++)
        {
            html.Raw(i == 0 ? "<span>"u8 : "　<span>"u8);
            inlines.Write(official.Signers[i]);
            html.Raw("</span>"u8);
        }

        html.Raw("</span></p>\n"u8);
    }
}
