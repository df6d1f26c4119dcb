using System.Globalization;
using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>图题 and 表题: the number is a SEQ field with our number as its result, so that Word can count on where a clerk adds one.</summary>
internal sealed class DocxCaptions(DocxText text)
{
    private const string Continuation = "续表";

    public void Figure(Caption caption, bool keepNext) => Write("图", caption, keepNext);

    /// <summary>表题 stands above its table, on the same page.</summary>
    public void Table(Caption caption) => Write("表", caption, keepNext: true);

    /// <summary>续表 with the table's number, at the right above its part on a further page.</summary>
    public void Continued(Table table) => text.Paragraph(
        new(DocxStyle.Caption) { KeepNext = true, StartsPage = true, Alignment = Alignment.Right },
        Continuation + table.Caption?.Ordinal.ToString(CultureInfo.InvariantCulture));

    private void Write(string label, Caption caption, bool keepNext)
    {
        text.Begin(new(DocxStyle.Caption) { KeepNext = keepNext });
        text.Run(label, default);
        text.Field(" SEQ " + label + " \\* ARABIC ", caption.Ordinal.ToString(CultureInfo.InvariantCulture));
        text.Run("　", default);
        text.Inlines(caption.Content, default);
        text.End();
    }
}
