using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Reports;
using ReportHub.Server.Documents;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Register;

/// <summary>GET /register/{organ}/{year}: every number allotted, withdrawn ones too.</summary>
internal sealed class RegisterModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGroup("/register").WithTags("Register").MapGet("/{organ}/{year:int}", Show).WithName(nameof(RegisterModule)).WithSummary("发文登记簿");
    }

    private static Ok<RegisterView> Show(string organ, int year, DocumentService documents)
    {
        var report = documents.Register(organ, year);
        return TypedResults.Ok(new RegisterView([.. report.Entries.Select(entry => RegisterLine.Of(entry, documents.Find(entry.DocumentId)))], FindingView.Of(report.Findings)));
    }
}

/// <summary>The register of one organ and year; a finding says where it does not add up.</summary>
internal sealed record RegisterView(IReadOnlyList<RegisterLine> Lines, IReadOnlyList<FindingView> Findings);

/// <summary>One number of the register: what it was given to, and why it was withdrawn if it was.</summary>
internal sealed record RegisterLine(string Number, int Sequence, string State, string DocumentId, string? Title, string RegisteredBy, DateOnly RegisteredOn, string? WithdrawnBecause)
{
    public static RegisterLine Of(RegisterEntry entry, IssuedDocument? document) => new(
        entry.Number.ToString(),
        entry.Number.Sequence,
        DocumentView.NameOf(entry.State),
        entry.DocumentId,
        document?.Title,
        entry.Actor,
        entry.BusinessDate,
        entry.Reason);
}
