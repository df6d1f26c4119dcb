using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>公文要素: the template's proposals, and the facts, which win where they hold an element.</summary>
internal sealed class OfficialBinder(FrontPlan front, DocumentFacts facts, ObjectNode factsRoot, BindPurpose purpose, BindingRun run)
{
    private const string PreviewNumber = "（预览，未编号）";
    private static readonly Text FileWord = new("文件");
    private static readonly Text Comma = new("，");
    private static readonly Text Stop = new("。");
    private static readonly Text Printed = new("印发");

    public OfficialElements Bind()
    {
        var organ = front.Organ.Collect(run);
        var title = front.Title.Collect(run);
        CheckPresent(title, "标题");
        CheckPresent(organ, "署名");
        CheckTitleLines(title);
        return new()
        {
            IssuerMark = IssuerMark.Of(front.IssuerMark?.Collect(run) ?? [.. organ, FileWord]),
            Number = Number(),
            Title = title,
            TitleLines = facts.TitleLines,
            MainTo = facts.MainTo is null ? Joined(front.MainTo?.Collect(run)) : Joined(FromFacts("mainTo")),
            Signature = new(front.Sealed ? SignatureVariant.SealSingle : SignatureVariant.NoSeal, organ, [Fact(DateFilters.Print(facts.IssueDate), "issueDate")]),
            Note = front.Note?.Collect(run) ?? [],
            Imprint = new(CopyTo(), PrintOrgan(organ), PrintDate()),
        };
    }

    private IReadOnlyList<Inline> Number()
    {
        if (purpose == BindPurpose.Preview)
        {
            return [new Text(PreviewNumber)];
        }

        if (facts.Number is null)
        {
            run.Findings.Add(Diagnostic.Error("T705", "还没有发文字号，不能印发。", hint: "先登记编号，或改为预览"));
            return [];
        }

        return [Fact(facts.Number.ToString(), "number")];
    }

    private IReadOnlyList<Inline> PrintDate()
    {
        if (facts.PrintDate is { } date)
        {
            return [Fact(DateFilters.Print(date), "printDate"), Printed];
        }

        if (purpose == BindPurpose.Issue)
        {
            run.Findings.Add(Diagnostic.Error("T707", "还没有印发日期，不能印发。", hint: "登记时写上印发日期"));
        }

        return [Fact(DateFilters.Print(facts.IssueDate), "issueDate"), Printed];
    }

    private IReadOnlyList<Inline> PrintOrgan(IReadOnlyList<Inline> organ) => facts.PrintOrgan is { } name
        ? [Fact(name, "printOrgan")]
        : front.PrintOrgan?.Collect(run) is { Count: > 0 } proposed ? proposed : organ;

    private IReadOnlyList<Inline> CopyTo()
    {
        var joined = Joined(facts.CopyTo is null ? front.CopyTo?.Collect(run) : FromFacts("copyTo"));
        return joined.Count == 0 || joined.PlainText().EndsWith('。') ? joined : [.. joined, Stop];
    }

    private List<IReadOnlyList<Inline>> FromFacts(string key)
    {
        var names = new List<IReadOnlyList<Inline>>();
        foreach (var item in ((ListNode)factsRoot[key]).Items)
        {
            names.Add([Fact(((TextNode)item).Value, item)]);
        }

        return names;
    }

    private static IReadOnlyList<Inline> Joined(List<IReadOnlyList<Inline>>? names)
    {
        if (names is null or [])
        {
            return [];
        }

        var joined = new List<Inline>(names[0]);
        for (var i = 1; i < names.Count; i++)
        {
            joined.Add(Comma);
            joined.AddRange(names[i]);
        }

        return joined;
    }

    private void CheckPresent(IReadOnlyList<Inline> element, string name)
    {
        if (Blank.Is(element))
        {
            run.Findings.Add(Diagnostic.Error("T710", $"{name}是空的。", hint: $"检查说明部分“{name}”用到的字段在数据里有没有值"));
        }
    }

    private void CheckTitleLines(IReadOnlyList<Inline> title)
    {
        if (facts.TitleLines is { } lines && !string.Equals(string.Concat(lines), title.PlainText(), StringComparison.Ordinal))
        {
            run.Findings.Add(Diagnostic.Error(
                "T706", $"手工分行的标题“{string.Concat(lines)}”与模板的标题“{title.PlainText()}”不同。", hint: "分行只能改断行的位置，不能改字"));
        }
    }

    private Text Fact(string value, string key) => Fact(value, factsRoot[key]);

    // An element of the facts is printed by no tag; what it may not carry is taken out all the same.
    private Text Fact(string value, DataNode origin) => new(ValueText.IsClean(value) ? value : run.Findings.Clean(value, origin, place: null), origin);
}
