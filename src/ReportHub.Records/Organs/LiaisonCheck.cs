namespace ReportHub.Records;

/// <summary>What must hold of one tenure: its days, a unit that exists, and a handover that is complete once a successor is named.</summary>
internal static class LiaisonCheck
{
    public static void Run(RecordCheck<Liaison> check)
    {
        var liaison = check.Value;
        DateOrder.Require(check, ("任职日期", liaison.From), ("离任日期", liaison.To, "/to"));
        DateOrder.Require(check, ("任职日期", liaison.From), ("交接日期", liaison.HandedOverOn, "/handedOverOn"));
        if (liaison.Successor is not null)
        {
            RequireHandover(check, "/to", "离任日期", liaison.To is null);
            RequireHandover(check, "/handedOverOn", "交接日期", liaison.HandedOverOn is null);
            RequireHandover(check, "/handedOver", "交接内容", string.IsNullOrWhiteSpace(liaison.HandedOver));
        }

        if (check.Find(BudgetUnit.Kind, liaison.Unit, RecordJsonContext.Default.BudgetUnit) is { } unit && !unit.IsValidOn(liaison.From))
        {
            check.Fail("R320", "/unit", $"{RecordFindings.Print(liaison.From)} 时单位“{unit.Name}”尚未启用或已经停用。", "改正任职日期、单位代码，或单位的启用、停用日期");
        }
    }

    private static void RequireHandover(RecordCheck<Liaison> check, string pointer, string heading, bool missing)
    {
        if (missing)
        {
            check.Fail("R319", pointer, $"写了接任人“{check.Value.Successor}”，没有写{heading}。", "有接任人时，离任日期、交接日期、交接内容都要写");
        }
    }
}
