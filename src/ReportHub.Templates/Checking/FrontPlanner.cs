using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>The front matter as a plan: each key has a typed element (text, list of texts, date, choice).</summary>
internal sealed class FrontPlanner(CheckingContext context, InlinePlanner inlines, FrontMatter front, Scope scope, StandardEdition edition)
{
    private readonly Choices choices = new(context.Findings);

    public FrontPlan Plan()
    {
        var format = choices.Of<TemplateFormat>(front.Single(FrontKey.Format), FrontKey.Format, FormatRules.Choices) ?? TemplateFormat.Document;
        foreach (var key in FormatRules.Required(format))
        {
            if (!front.Values.TryGetValue(key, out var value) || value.Items.Count == 0)
            {
                context.Findings.Error("T305", value?.KeySpan ?? front.Span with { Length = 3 }, $"说明部分缺少“{FrontKeys.ChineseName(key)}”。", Example(key));
            }
        }

        FormatRules.Check(front, format, context.Findings);
        new FrontChecks(context, front, scope, edition).Check();
        return new()
        {
            Format = format,
            Title = Text(FrontKey.Title) ?? InlineContent.Empty,
            Organs = Texts(FrontKey.Organ),
            Mark = Mark(),
            MainTo = Texts(FrontKey.MainTo),
            MainToInImprint = Is(FrontKey.MainToPlace, new("版记", "imprint", true), new("正文", "body", false)),
            Note = Text(FrontKey.Note),
            CopyTo = Texts(FrontKey.CopyTo),
            PrintOrgan = Text(FrontKey.PrintOrgan),
            Words = Texts(FrontKey.Words),
            Kind = front.Single(FrontKey.Kind)?.Raw ?? "",
            Signers = front.Values.ContainsKey(FrontKey.Signers) ? Texts(FrontKey.Signers) ?? TextsPlan.None : null,
            Urgency = Urgency(),
            CountsCopies = choices.Of<bool>(front.Single(FrontKey.CopyNumber), FrontKey.CopyNumber, new("是", "yes", true), new("否", "no", false)),
            Signing = Signing(format),
            Attendance = Attendance(),
            SubjectWords = Texts(FrontKey.SubjectWords),
            HasImprint = !Is(FrontKey.Imprint, new("无", "none", true), new("有", "yes", false)),
            AttachesData = Is(FrontKey.AttachData, new("是", "yes", true), new("否", "no", false)),
            Report = format == TemplateFormat.Report ? new ReportFrontPlanner(context, inlines, front, scope).Plan() : null,
        };
    }

    private MarkPlan Mark() => new(Texts(FrontKey.IssuerMark), front.Values.TryGetValue(FrontKey.IssuerMark, out var mark) && mark.IsList, Text(FrontKey.MarkWord));

    private SigningPlan Signing(TemplateFormat format)
    {
        var written = choices.Of<SealChoice>(
            front.Single(FrontKey.Seal), FrontKey.Seal, new("是", "yes", SealChoice.Seal), new("否", "no", SealChoice.None), new("签名章", "stamp", SealChoice.Stamp));

        // 10.2: an order is signed with a stamp; 10.3: minutes bear neither signature nor seal unless the organ has its own way.
        var choice = written ?? format switch
        {
            TemplateFormat.Order => SealChoice.Stamp,
            TemplateFormat.Minutes => SealChoice.Unsigned,
            _ => SealChoice.Seal,
        };
        var posts = front.Values.GetValueOrDefault(FrontKey.Posts);
        if (choice == SealChoice.Stamp && posts is not { Items.Count: > 0 })
        {
            context.Findings.Error("T305", posts?.KeySpan ?? front.Values.GetValueOrDefault(FrontKey.Seal)?.KeySpan ?? front.Span with { Length = 3 }, "加盖签名章要写签发人的“职务”。", "加一行 职务: 区长");
        }
        else if (choice != SealChoice.Stamp && posts is not null)
        {
            context.Findings.Error("T313", posts.KeySpan, "“职务”只在加盖签名章时才印。", "删去这一项，或写 用印: 签名章");
        }

        return new(choice, Texts(FrontKey.Posts));
    }

    private List<(string Label, TextsPlan Names)> Attendance()
    {
        var list = new List<(string Label, TextsPlan Names)>();
        foreach (var key in (ReadOnlySpan<FrontKey>)[FrontKey.Present, FrontKey.Excused, FrontKey.Attending])
        {
            if (Texts(key) is { } names)
            {
                list.Add((FrontKeys.ChineseName(key), names));
            }
        }

        return list;
    }

    private string? Urgency()
    {
        if (front.Single(FrontKey.Urgency) is { } text && !DocumentFacts.Urgencies.Contains(text.Raw))
        {
            context.Findings.Error("T307", text.Span, $"“紧急程度”不能是“{text.Raw}”。", "写“特急”或“加急”；由经办人定的就删去这一行，写在发文要素里");
        }

        return front.Single(FrontKey.Urgency)?.Raw;
    }

    private bool Is(FrontKey key, params ReadOnlySpan<Choice<bool>> words) => choices.Is(front.Single(key), key, words);

    private InlineContent? Text(FrontKey key) => front.Single(key) is { } text ? inlines.Plan(text.Content, scope) : null;

    private TextsPlan? Texts(FrontKey key) =>
        front.Values.TryGetValue(key, out var value) && value.Items.Count > 0 ? new([.. value.Items.Select(Entry).OfType<TextsEntry>()]) : null;

    private TextsEntry? Entry(FrontText text)
    {
        // Only an expression alone can be a list; the check of a text would call a list unprintable.
        if (text.Content is not [OutputSyntax { Expression: { } expression } output])
        {
            return new(inlines.Plan(text.Content, scope));
        }

        if (context.Values.Check(expression, scope) is not { Type.Schema: ListSchema list } value)
        {
            return new(inlines.Plan(text.Content, scope));
        }

        var print = Printing.Of(new(list.Item, false, value.Type.Name), value.Span, context.Findings);
        return print is null ? null : new(null, value.Evaluate, print, context.Source.Place(output.Span));
    }

    private static string Example(FrontKey key) => key switch
    {
        FrontKey.Template => "加一行 模板: assessment-notice",
        FrontKey.Kind => "加一行 文种: 通报",
        FrontKey.Style => "加一行 样式: gbt9704-2012@1.0.0",
        FrontKey.Title => "加一行 标题: 关于预算绩效管理工作考核结果的通报",
        _ => "加一行 署名: 洛阳市洛龙区财政局",
    };
}
