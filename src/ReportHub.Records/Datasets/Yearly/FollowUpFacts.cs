using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What followed from results in a year: feedback to units, their rectification, use of the results.</summary>
internal static class FollowUpFacts
{
    public static Fact.Group Of(RecordSource source, WorkFrame frame)
    {
        var (json, year) = (RecordJsonContext.Default, frame.FiscalYear);
        var feedbacks = source.List(Feedback.Kind, json.Feedback).Where(feedback => feedback.Value.IssuedOn?.Year == year).Select(feedback => (feedback.Ref, feedback.Value)).ToList();
        var rectifications = source.List(Rectification.Kind, json.Rectification).Where(item => item.Value.OpenedOn.Year == year).Select(item => (item.Ref, item.Value)).ToList();
        var uses = source.List(ResultUse.Kind, json.ResultUse).Where(use => use.Value.On.Year == year).Select(use => (use.Ref, use.Value)).ToList();
        var (fed, opened) = ($"{year}年发出的结果反馈", $"{year}年提出的整改");
        return Fact.Of(
            frame.Basis,
            ("feedbacks", Count(feedbacks, _ => true, "followUp.feedbacks", "结果反馈件数", fed, "件")),
            ("feedbackUnits", UnitsOf(feedbacks)),
            ("rectifications", Count(rectifications, _ => true, "followUp.rectifications", "整改事项数", opened, "项")),
            ("accepted", Count(rectifications, item => item.IsSettled, "followUp.accepted", "已通过验收的整改数", opened + "中已通过验收的", "项")),
            ("pending", Count(rectifications, item => !item.IsSettled, "followUp.pending", "尚未办结的整改数", opened + "中尚未通过验收的", "项")),
            ("escalated", Count(rectifications, item => !item.IsSettled && item.Escalations.Count > 0, "followUp.escalated", "已催办的整改数", opened + "中尚未通过验收、已催办或约谈、通报的", "项")),
            ("uses", Count(uses, _ => true, "followUp.uses", "结果应用件数", $"{year}年办理的评价、考核结果应用", "件")),
            ("budgetUses", Count(uses, use => use.Use is UseKind.BudgetAdvice or UseKind.TransferFactor, "followUp.budgetUses", "用于预算安排和资金分配的结果数", $"{year}年办理的结果应用中用于预算安排建议和转移支付分配的", "件")));

        Figure<int> Count<T>(IReadOnlyList<(RecordRef Ref, T Value)> all, Func<T, bool> wanted, string id, string title, string over, string unit)
        {
            var some = all.Where(item => wanted(item.Value)).ToList();
            var from = some.Count > 0 ? some : all;
            return new(some.Count, from.Count == 0 ? frame.Basis : [.. from.Select(item => item.Ref).Order(RecordRef.Order)], Defined.Count(id, title, $"{over}的{unit}数。", unit));
        }

        Figure<int> UnitsOf(IReadOnlyList<(RecordRef Ref, Feedback Value)> all) => new(
            all.Select(feedback => feedback.Value.Unit).Distinct(StringComparer.Ordinal).Count(),
            all.Count == 0 ? frame.Basis : [.. all.Select(feedback => feedback.Ref).Order(RecordRef.Order)],
            Defined.Count("followUp.feedbackUnits", "收到结果反馈的单位数", $"{fed}涉及的预算单位的个数。"));
    }
}
