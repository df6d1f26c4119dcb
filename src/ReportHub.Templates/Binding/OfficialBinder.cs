using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>公文要素: the template's proposals, and the facts, which win where they hold an element.</summary>
internal sealed class OfficialBinder(FrontPlan front, StyleSheet style, FactTexts facts, BindPurpose purpose, BindingRun run)
{
    private const string PreviewNumber = "（预览，未编号）";
    private const string PreviewSigner = "（未签发）";
    private const int FirstCopy = 1;

    private readonly DocumentFacts given = facts.Facts;

    /// <summary>The elements; <paramref name="organs"/> are 署名, the host first.</summary>
    public OfficialElements Bind(List<IReadOnlyList<Inline>> organs)
    {
        var title = front.Title.Collect(run);
        if (front.Format != TemplateFormat.Order)
        {
            BindingChecks.Present(title, "标题", run);
        }

        BindingChecks.Present(organs.Count > 0 ? organs[0] : [], "署名", run);
        BindingChecks.TitleLines(title, given.TitleLines, run);
        return new()
        {
            Format = Format(front.Format),
            CopyNumber = CopyNumber(),
            Urgency = Urgency(),
            IssuerMark = new MarkBinder(front, run).Bind(organs),
            Number = Number(),
            Signers = Signers(),
            Title = title,
            TitleLines = given.TitleLines,
            MainTo = Joining.List(given.MainTo is null ? front.MainTo?.Collect(run) : facts.List("mainTo")),
            MainToInImprint = front.MainToInImprint,
            Attendance = [.. front.Attendance.Select(list => new AttendanceList(list.Label, Joining.Names(list.Names.Collect(run)))).Where(list => list.Names.Count > 0)],
            Signature = Signature(organs),
            Note = front.Note?.Collect(run) ?? [],
            Imprint = new ImprintBinder(front, facts, purpose, run).Bind(organs),
        };
    }

    private static OfficialFormat Format(TemplateFormat format) => format switch
    {
        TemplateFormat.Document => OfficialFormat.Document,
        TemplateFormat.Letter => OfficialFormat.Letter,
        TemplateFormat.Order => OfficialFormat.Order,
        TemplateFormat.Minutes => OfficialFormat.Minutes,
        _ => throw new InvalidOperationException($"{format} is no official format."),
    };

    private IReadOnlyList<Inline> Number()
    {
        if (purpose == BindPurpose.Preview)
        {
            return [new Text(PreviewNumber)];
        }

        if (given.Number is null)
        {
            run.Findings.Add(Diagnostic.Error("T705", "还没有发文字号，不能印发。", hint: "先登记编号，或改为预览"));
            return [];
        }

        // 10.2: an order bears its 令号, the sequence of its own, and no 发文字号.
        return [facts.Text(front.Format == TemplateFormat.Order ? string.Create(CultureInfo.InvariantCulture, $"第{given.Number.Sequence}号") : given.Number.ToString(), "number")];
    }

    // 7.2.1: six digits. The papers of one issue differ in nothing else; who prints further copies counts on from this one.
    private string? CopyNumber() => front.CountsCopies switch
    {
        false => null,
        true => (given.CopyNumber ?? FirstCopy).ToString("D6", CultureInfo.InvariantCulture),
        null => given.CopyNumber?.ToString("D6", CultureInfo.InvariantCulture),
    };

    private IReadOnlyList<Inline> Urgency()
    {
        if (given.Urgency is not { } urgency)
        {
            return front.Urgency is { } proposed ? [new Text(proposed)] : [];
        }

        if (!DocumentFacts.Urgencies.Contains(urgency))
        {
            run.Findings.Add(Diagnostic.Error("T713", $"紧急程度不能是“{urgency}”。", hint: "写“特急”或“加急”；不急就不写"));
        }

        return [facts.Text(urgency, "urgency")];
    }

    private List<IReadOnlyList<Inline>> Signers()
    {
        if (front.Signers is null)
        {
            return [];
        }

        var names = given.Signers.Count > 0 ? facts.List("signers") : front.Signers.Collect(run);
        if (names.Count == 0 && purpose == BindPurpose.Preview)
        {
            return [[new Text(PreviewSigner)]];
        }

        if (names.Count == 0)
        {
            run.Findings.Add(Diagnostic.Error("T712", "上行文没有签发人，不能印发。", hint: "在发文要素里写上签发人；不是上行文就删去模板里的“签发人”"));
        }

        return names;
    }

    private Signature? Signature(List<IReadOnlyList<Inline>> organs)
    {
        var isOld = style.Edition == StandardEdition.Gb1999;
        IReadOnlyList<Inline> date = [facts.Text(isOld ? DateFilters.PrintInNumerals(given.IssueDate) : DateFilters.Print(given.IssueDate), "issueDate")];
        return front.Signing.Choice switch
        {
            SealChoice.Unsigned => null,
            SealChoice.None => new(SignatureVariant.NoSeal, organs, date),
            SealChoice.Stamp => new(SignatureVariant.SignatureStamp, front.Signing.Posts?.Collect(run) ?? [], date),
            SealChoice.Seal when organs.Count > 1 => new(SignatureVariant.SealJoint, organs, date),

            // GB/T 9704-1999: the seal alone names a single issuer (domain.md 1.12).
            SealChoice.Seal when isOld => new(SignatureVariant.SealSingle, Array.Empty<IReadOnlyList<Inline>>(), date),
            SealChoice.Seal => new(SignatureVariant.SealSingle, organs, date),
            _ => throw new InvalidOperationException($"No signature for {front.Signing.Choice}."),
        };
    }
}
