namespace ReportHub.Records;

/// <summary>The year's own record and its assessment round, with all days one year later.</summary>
internal sealed class CarriedYear(RollOverPlan plan)
{
    /// <summary>Whether the old year has one of them.</summary>
    public bool Carry()
    {
        var year = plan.All(WorkYear.Kind, RecordJsonContext.Default.WorkYear).FirstOrDefault(year => year.FiscalYear == plan.Years.From);
        var rounds = plan.All(AssessmentRound.Kind, RecordJsonContext.Default.AssessmentRound).ToList();
        var round = rounds.Find(round => round.FiscalYear == plan.Years.From);
        if (year is not null)
        {
            CarryYear(year);
        }

        if (round is not null && rounds.TrueForAll(other => other.FiscalYear != plan.Years.To))
        {
            CarryRound(round);
        }

        return year is not null || round is not null;
    }

    private void CarryYear(WorkYear year)
    {
        var next = year with { FiscalYear = plan.Years.To, GoalsAsOf = plan.Years.Shift(year.GoalsAsOf) };
        if (plan.Records.Find(WorkYear.Kind, next.RecordId) is null)
        {
            plan.Create(WorkYearKind.Kind, next, RecordJsonContext.Default.WorkYear);
            plan.Note("R446", $"{plan.Years.To} 工作年度的绩效目标截至日期按上年同日拟为 {RecordFindings.Print(next.GoalsAsOf)}。", "核对后改正");
        }
    }

    private void CarryRound(AssessmentRound round)
    {
        var start = plan.Years.Shift(round.StartedOn);
        var scheme = SchemeOn(round, start);
        if (scheme is null)
        {
            return;
        }

        var next = round with
        {
            Id = plan.Years.Shift(round.Id),
            FiscalYear = plan.Years.To,
            Scheme = scheme,
            StartedOn = start,
            MaterialsDueOn = plan.Years.Shift(round.MaterialsDueOn),
            FixedOn = plan.Years.Shift(round.FixedOn),
        };
        plan.Create(AssessmentRoundKind.Kind, next, RecordJsonContext.Default.AssessmentRound);
        plan.Note("R446", $"{plan.Years.To} 年度考核的日期按上年同日拟定（{RecordFindings.Print(next.StartedOn)} 开始，{RecordFindings.Print(next.FixedOn)} 审定）。", "发考核通知前核对后改正");
    }

    /// <summary>The scheme of last time while it is in force, else the one in force; null, with the reason, when there is not exactly one.</summary>
    private string? SchemeOn(AssessmentRound round, DateOnly start)
    {
        if (plan.Records.Find(AssessmentScheme.Kind, round.Scheme) is { } record && DatedScheme.Read(record)?.IsInForceOn(start) == true)
        {
            return round.Scheme;
        }

        var chosen = DatedSchemes.Choose(plan.Records, AssessmentScheme.Kind, start);
        if (chosen.Value is null)
        {
            plan.Warn("R447", $"{plan.Years.To} 年度考核没有拟定：{chosen.Findings[0].Message}", "录入新的考核办法后再结转一次，或直接录入年度考核");
        }

        return chosen.Value?.Code;
    }
}
