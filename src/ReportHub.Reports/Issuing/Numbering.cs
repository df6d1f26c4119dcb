using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>The first unit of work: counter, register entry, and the document with its facts whole, or nothing.</summary>
internal static class Numbering
{
    public static ReadOnlyMemory<byte> Decide(IUnitOfWork unit, RegisterDocument request, CommandContext context, Rehearsal? rehearsal)
    {
        var document = unit.RequireDocument(request.DocumentId);
        if (document.State != DocumentState.Draft)
        {
            throw Refusals.NotDraft(document);
        }

        if (rehearsal is null || !rehearsal.IsOf(document))
        {
            throw Refusals.DraftChanged(document.Id);
        }

        var number = RegisterBook.Allot(unit, request.OrganCode, context.BusinessDate.Year);
        var numbered = document with
        {
            State = DocumentState.Numbered,
            Facts = FactsOfRegistration.Add(document, request, number),
            RegisteredBy = context.Actor,
            RegisteredOn = context.BusinessDate,
            Fonts = rehearsal.Fonts,
            ProgramVersion = Office.ProgramVersion,
        };
        RegisterBook.Put(unit, new(number, document.Id, DocumentState.Numbered, context.Actor, context.BusinessDate, Reason: null));
        return unit.PutDocument(numbered);
    }
}
