using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The bureau's own evaluations (重点评价) of a year: what was evaluated, by whom, with which result.</summary>
internal sealed class KeyEvaluationFacts
{
    private readonly RecordSource source;
    private readonly WorkFrame frame;
    private readonly IReadOnlyList<Stored<Evaluation>> done;
    private readonly IReadOnlyList<RecordRef> refs;

    private KeyEvaluationFacts(RecordSource source, WorkFrame frame, IReadOnlyList<Stored<Evaluation>> done)
    {
        (this.source, this.frame, this.done) = (source, frame, done);
        refs = RefsOf(done);
    }

    /// <summary>Null, with finding R611, when there is none; R602 names a batch, agency or rating scheme that is not entered.</summary>
    public static Fact.Group? Of(EvaluationsOfYear evaluations, RecordSource source, WorkFrame frame)
    {
        var done = evaluations.Of(EvaluationCategory.Key);
        if (done.Count > 0)
        {
            return new KeyEvaluationFacts(source, frame, done).All();
        }

        source.Findings.Error("R611", Evaluation.Kind, "", "", $"没有 {frame.FiscalYear} 年完成的财政重点评价（{Evaluation.Kind}）。", "录入重点评价；评价日期在本年、已定稿的才计入");
        return null;
    }

    private Fact.Group All()
    {
        var projects = done.Where(evaluation => evaluation.Value.ObjectKind == EvaluationObject.Project).ToList();
        var units = done.Where(evaluation => evaluation.Value.ObjectKind == EvaluationObject.WholeUnit).ToList();
        return Fact.Of(
            refs,
            ("count", Count(done, "key.count", "重点评价个数", $"{frame.FiscalYear}年完成的财政重点评价的个数。")),
            ("projectCount", Count(projects, "key.projectCount", "重点评价项目数", $"{frame.FiscalYear}年完成的财政重点评价中以项目为对象的个数。")),
            ("unitCount", Count(units, "key.unitCount", "重点评价单位数", $"{frame.FiscalYear}年完成的财政重点评价中以部门整体支出为对象的个数。")),
            ("amount", Amount()),
            ("evaluatedYears", YearlyFacts.Years(done.Select(evaluation => evaluation.Value.FiscalYear))),
            ("doneMonth", done.Max(evaluation => evaluation.Value.PerformedOn!.Value).Month),
            ("agencies", Agencies()),
            ("projects", Objects(projects)),
            ("units", Objects(units)),
            ("ratings", Ratings()));
    }

    private Figure<int> Count(IReadOnlyList<Stored<Evaluation>> some, string id, string title, string definition) =>
        new(some.Count, some.Count == 0 ? refs : RefsOf(some), Defined.Count(id, title, definition));

    /// <summary>Money of single evaluations, and the total of every batch whose split is not known, once.</summary>
    private Figure<decimal> Amount()
    {
        var sum = Tally.SumOf(done.Where(evaluation => evaluation.Value.Amount is not null).Select(evaluation => new Counted(evaluation.Ref, evaluation.Value.Unit, evaluation.Value.Amount!.Value)));
        var from = refs.ToList();
        foreach (var code in done.Where(evaluation => evaluation.Value.Amount is null).Select(evaluation => evaluation.Value.Batch).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (Find(EvaluationBatch.Kind, code, RecordJsonContext.Default.EvaluationBatch, "评价批次") is { } batch)
            {
                sum += batch.Value.Amount;
                from.Add(batch.Ref);
            }
        }

        return new(sum.Wan, [.. from.Order(RecordRef.Order)], Defined.Wan("key.amount", "重点评价资金", $"{frame.FiscalYear}年完成的财政重点评价所涉资金之和；只知道合计数的，按批次的合计数计一次。"));
    }

    private Fact.Many Agencies()
    {
        var found = done.Select(evaluation => evaluation.Value.Agency).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(code => Find(Agency.Kind, code, RecordJsonContext.Default.Agency, "评价机构")).OfType<Stored<Agency>>().ToList();
        return Fact.Words(found.Select(agency => agency.Value.Name), found.Count == 0 ? refs : [.. found.Select(agency => agency.Ref)]);
    }

    private Fact.Many Objects(IReadOnlyList<Stored<Evaluation>> some) => new(
        [.. some.Select(evaluation => (Fact)Fact.Of(
            [evaluation.Ref],
            ("name", EvaluationWords.ObjectOf(evaluation.Value, frame.Units)),
            ("unit", frame.Units.NameOn(evaluation.Value.Unit, evaluation.Value.PerformedOn!.Value)),
            ("fiscalYear", evaluation.Value.FiscalYear),
            ("score", evaluation.Value.Score is { } score ? (Fact)score : (string?)null),
            ("rating", evaluation.Value.Rating)))],
        refs);

    /// <summary>Results in the order of the rating schemes, the best first; a word nobody got is left out.</summary>
    private Fact.Many Ratings()
    {
        var schemes = done.Select(evaluation => evaluation.Value.RatingScheme).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(code => Find(RatingScheme.Kind, code, RecordJsonContext.Default.RatingScheme, "评价等次办法")).OfType<Stored<RatingScheme>>().ToList();
        var words = schemes.SelectMany(scheme => scheme.Value.Bands).Select(band => band.Word).Distinct(StringComparer.Ordinal);
        return new([.. words.Select(word => (Word: word, Rated: done.Where(evaluation => string.Equals(evaluation.Value.Rating, word, StringComparison.Ordinal)).ToList()))
            .Where(rating => rating.Rated.Count > 0)
            .Select(rating => (Fact)Fact.Of(
                RefsOf(rating.Rated),
                ("word", rating.Word),
                ("count", Count(rating.Rated, "key.rating." + rating.Word, $"重点评价{rating.Word}个数", $"{frame.FiscalYear}年完成的财政重点评价中结果为“{rating.Word}”的个数。")),
                ("names", Fact.Words(rating.Rated.Select(evaluation => EvaluationWords.ObjectOf(evaluation.Value, frame.Units))))))]);
    }

    private Stored<T>? Find<T>(string kind, string code, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, string what)
        where T : class
    {
        var found = source.Find(kind, code, type);
        if (found is null)
        {
            source.Findings.Error("R602", kind, code, "", $"重点评价引用的{what}“{code}”没有录入。", $"先录入这个{what}，或改正评价里的引用");
        }

        return found;
    }

    private static IReadOnlyList<RecordRef> RefsOf(IReadOnlyList<Stored<Evaluation>> some) => [.. some.Select(evaluation => evaluation.Ref).Order(RecordRef.Order)];
}
