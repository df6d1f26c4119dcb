using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>What the bureau published of 2019 (its report of 25 December 2019): the totals the synthetic rows add up to.</summary>
internal static class PublishedTotals
{
    public const int FiscalYear = 2019;
    public const int EvaluatedYear = 2018;
    public const int Goals = 1_599;
    public const int Monitored = 200;
    public const int MonitoredPerUnit = 3;
    public const int SelfEvaluations = 1_396;
    public const int Comprehensive = 95;

    public static readonly Money GoalFunds = Money.FromWan(173_533.08m);
    public static readonly Money MonitoredFunds = Money.FromWan(41_659.30m);
    public static readonly Money SelfEvaluatedFunds = Money.FromWan(134_414.21m);
    public static readonly Money ComprehensiveFunds = Money.FromWan(29_395.19m);
}
