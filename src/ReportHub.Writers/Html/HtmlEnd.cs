using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>What follows the text: attendance (10.3), signature, 附注 (7.3), 版记 (7.4).</summary>
internal static class HtmlEnd
{
    public static void WriteAttendance(HtmlInlines inlines, OfficialElements? official)
    {
        if (official is not { Attendance.Count: > 0 })
        {
            return;
        }

        inlines.Html.Raw("<dl class=\"attendance\">\n"u8);
        foreach (var list in official.Attendance)
        {
            inlines.Html.Raw("<div><dt>"u8).Text(list.Label).Raw("：</dt><dd>"u8);
            inlines.Write(list.Names);
            inlines.Html.Raw("</dd></div>\n"u8);
        }

        inlines.Html.Raw("</dl>\n"u8);
    }

    public static void WriteSignature(HtmlInlines inlines, OfficialElements? official)
    {
        if (official?.Signature is { } signature)
        {
            inlines.Html.Raw("<div class=\"signature\">"u8);
            foreach (var organ in signature.Organs)
            {
                inlines.Html.Raw("<p>"u8);
                inlines.Write(organ);
                inlines.Html.Raw("</p>\n"u8);
            }

            inlines.Html.Raw("<p>"u8);
            inlines.WriteDate(signature.Date);
            inlines.Html.Raw("</p></div>\n"u8);
        }

        if (official is { Note.Count: > 0 })
        {
            inlines.Html.Raw("<p class=\"note\">"u8);
            inlines.Write(official.Note);
            inlines.Html.Raw("</p>\n"u8);
        }
    }

    public static void WriteImprint(HtmlInlines inlines, OfficialElements? official)
    {
        if (official?.Imprint is not { } imprint)
        {
            return;
        }

        inlines.Html.Raw("<footer class=\"imprint\">\n"u8);
        WriteList(inlines, "<p>主题词："u8, imprint.SubjectWords, stop: false);
        WriteList(inlines, "<p>主送："u8, official.MainToInImprint ? official.MainTo : [], stop: true);
        WriteList(inlines, "<p>抄送："u8, imprint.CopyTo, stop: true);
        if (imprint.PrintOrgan.Count > 0 || imprint.PrintDate.Count > 0)
        {
            inlines.Html.Raw("<p class=\"printed\"><span>"u8);
            inlines.Write(imprint.PrintOrgan);
            inlines.Html.Raw("</span> <span>"u8);
            inlines.WriteDate(imprint.PrintDate);
            inlines.Html.Raw("</span></p>\n"u8);
        }

        inlines.Html.Raw("</footer>\n"u8);
    }

    // 7.4.2: the last name is followed by a full stop.
    private static void WriteList(HtmlInlines inlines, ReadOnlySpan<byte> start, IReadOnlyList<Inline> names, bool stop)
    {
        if (names.Count > 0)
        {
            inlines.Html.Raw(start);
            inlines.Write(names);
            inlines.Html.Raw(!stop || names.PlainText().EndsWith('。') ? "</p>\n"u8 : "。</p>\n"u8);
        }
    }
}
