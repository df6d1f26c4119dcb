using ReportHub.Documents;

namespace ReportHub.Templates;

/// <summary>The front of a report without red parts: 副标题, 封面, 目录, 页码, 页眉.</summary>
internal sealed class ReportFrontPlanner(CheckingContext context, InlinePlanner inlines, FrontMatter front, Scope scope)
{
    private static readonly string[] Levels = ["一级", "二级", "三级"];

    public ReportFrontPlan Plan() => new(
        Text(FrontKey.Subtitle),
        front.Values.ContainsKey(FrontKey.Cover) ? Cover() : null,
        ContentsLevels(),
        new Choices(context.Findings).Of<FolioForm>(
            front.Single(FrontKey.Folio),
            FrontKey.Folio,
            new("标准", "standard", FolioForm.Standard),
            new("居中", "centred", FolioForm.Centred),
            new("第几页共几页", "page-of-pages", FolioForm.PageOfPages),
            new("无", "none", FolioForm.None)),
        Text(FrontKey.Header));

    private CoverPlan Cover()
    {
        var entries = new List<(string, InlineContent)>();
        InlineContent? organ = null;
        InlineContent? date = null;
        foreach (var line in front.Cover)
        {
            TypedNumbers.Report(line, context.Findings);
            var value = inlines.Plan(line.Value.Content, scope);
            switch (line.Label)
            {
                case "单位" or "organ":
                    organ = Once(line, organ) ?? value;
                    break;
                case "日期" or "date":
                    date = Once(line, date) ?? value;
                    break;
                default:
                    entries.Add((line.Label, value));
                    break;
            }
        }

        return new(entries, organ, date);
    }

    private InlineContent? Once(CoverLine line, InlineContent? earlier)
    {
        if (earlier is not null)
        {
            context.Findings.Error("T304", line.LabelSpan, $"封面的“{line.Label}”写了两次。", "删去其中一行");
        }

        return earlier;
    }

    private int? ContentsLevels()
    {
        if (front.Single(FrontKey.Contents) is not { } text)
        {
            return null;
        }

        for (var i = 0; i < Levels.Length; i++)
        {
            var digit = (char)('1' + i);
            if (text.Raw == Levels[i] || (text.Raw.StartsWith(digit) && text.Raw[1..].Trim() is "" or "级"))
            {
                return i + 1;
            }
        }

        context.Findings.Error("T307", text.Span, $"“目录”不能是“{text.Raw}”。", "写目录列到几级标题：一级、二级或三级");
        return null;
    }

    private InlineContent? Text(FrontKey key) => front.Single(key) is { } text ? inlines.Plan(text.Content, scope) : null;
}
