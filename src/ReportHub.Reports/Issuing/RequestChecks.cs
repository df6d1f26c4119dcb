using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>What can be told of a request from the request alone; all findings at once.</summary>
internal static class RequestChecks
{
    private const int EarliestFiscalYear = 1950;
    private const int LatestFiscalYear = 2099;
    private const int MaxCopies = 99_999;
    private const int MaxKeyLength = 200;
    private const int MaxSubjectLength = 200;

    public static IReadOnlyList<Diagnostic> Of(CreateDocument request)
    {
        var findings = new List<Diagnostic>();
        if (RegistrationFacts(request.Facts) is { Length: > 0 } fields)
        {
            findings.Add(Refusals.RegistrationFacts(fields));
        }

        if (request.FiscalYear is < EarliestFiscalYear or > LatestFiscalYear)
        {
            findings.Add(Refusals.FiscalYear(request.FiscalYear));
        }

        if (request.Subject is { } subject && (string.IsNullOrWhiteSpace(subject) || subject.Length > MaxSubjectLength))
        {
            findings.Add(Refusals.Subject(MaxSubjectLength));
        }

        return findings;
    }

    /// <summary>The number's year is that of the business date, never of the clock.</summary>
    public static IReadOnlyList<Diagnostic> Of(RegisterDocument request, DateOnly businessDate)
    {
        var findings = new List<Diagnostic>();
        if (!DocumentNumber.TryParse(new DocumentNumber(request.OrganCode, businessDate.Year, 1).ToString(), out _))
        {
            findings.Add(Refusals.OrganCode(request.OrganCode, businessDate.Year));
        }

        if (request.Copies is < 1 or > MaxCopies)
        {
            findings.Add(Refusals.Copies(request.Copies));
        }

        return findings;
    }

    /// <summary>Keys with <c>~</c> are the service's own: the second unit of a registration must not meet a caller's key.</summary>
    public static IReadOnlyList<Diagnostic> OfKey(CommandContext context) =>
        context.RequestKey.Length is 0 or > MaxKeyLength || context.RequestKey[0] == '~' ? [Refusals.RequestKey()] : [];

    /// <exception cref="CommandRefusedException">One of the findings is an error.</exception>
    public static void RefuseOnErrors(params IReadOnlyList<Diagnostic> findings)
    {
        if (findings.HasErrors())
        {
            throw new CommandRefusedException(findings);
        }
    }

    private static string RegistrationFacts(DocumentFacts facts) => string.Join("、", new[]
    {
        facts.Number is null ? "" : "发文字号",
        facts.Copies is null ? "" : "份数",
        facts.CopyNumber is null ? "" : "份号",
        facts.PrintDate is null ? "" : "印发日期",
        facts.VerificationCode is null ? "" : "校验码",
    }.Where(name => name.Length > 0));
}
