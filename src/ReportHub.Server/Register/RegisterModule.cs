using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Reports;
using ReportHub.Server.Documents;

namespace ReportHub.Server.Register;

/// <summary>GET /register/{organ}/{year}: every number taken, withdrawn ones too.</summary>
internal sealed class RegisterModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGroup("/register").WithTags("Register").MapGet("/{organ}/{year:int}", List).WithName(nameof(RegisterModule)).WithSummary("发文登记簿");
    }

    private static Ok<IReadOnlyList<RegisterLine>> List(string organ, int year, DocumentService documents) =>
        TypedResults.Ok<IReadOnlyList<RegisterLine>>(
        [
            .. documents.List()
                .Where(document => document.Facts.Number is { } number && number.Year == year && string.Equals(number.OrganCode, organ, StringComparison.Ordinal))
                .OrderBy(document => document.Facts.Number!.Sequence)
                .Select(RegisterLine.Of),
        ]);
}

/// <summary>One number of the register: what it was given to, and why it was withdrawn if it was.</summary>
internal sealed record RegisterLine(string Number, int Sequence, string State, string Title, string DocumentId, DateOnly? RegisteredOn, string? RegisteredBy, string? WithdrawnBecause)
{
    public static RegisterLine Of(IssuedDocument document) => new(
        document.Facts.Number!.ToString(),
        document.Facts.Number.Sequence,
        DocumentView.NameOf(document.State),
        document.Title,
        document.Id,
        document.RegisteredOn,
        document.RegisteredBy,
        document.WithdrawnBecause);
}
