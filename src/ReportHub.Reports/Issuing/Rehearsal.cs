using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>
/// A paper rendered once with the number it may expect: what can go wrong goes wrong before a number is taken (convention 11). The rendition is
/// the real one when the number turns out as expected.
/// </summary>
internal sealed record Rehearsal(IssuedDocument Draft, RenderInputs Inputs, IReadOnlyList<FontPin> Fonts, Outcome<Rendition> Rendition)
{
    /// <exception cref="CommandRefusedException">Findings of any stage, contradictions in the text (K1xx to K9xx), content that was not signed, substituted faces in strict mode.</exception>
    public static Rehearsal Of(IssuedDocument draft, RegisterDocument request, CommandContext context, Office office)
    {
        var pins = office.Stages.Pin(office.Fonts.Current);
        if (office.Policy.StrictFonts && pins.Any(pin => pin.Substituted))
        {
            throw Refusals.StrictFonts(pins.Where(pin => pin.Substituted));
        }

        var loaded = office.Inputs.LoadWithCurrentFonts(draft, BindPurpose.Issue);
        var signed = loaded.Value ?? throw new CommandRefusedException(loaded.Findings);
        RequireSignedContent(draft, signed, office.Stages);
        office.Inputs.Keep(pins);
        var expected = RegisterBook.Next(office.Store, request.OrganCode, context.BusinessDate.Year);
        var inputs = signed with { Facts = FactsOfRegistration.Add(draft, request, expected) };
        var rendition = office.Stages.Render(inputs);
        RequestChecks.RefuseOnErrors(rendition.Findings);
        RequireConsistency(draft, inputs, office);
        return new(draft, inputs, pins, rendition);
    }

    /// <summary>The draft in the unit is the one rehearsed: same inputs, same content.</summary>
    public bool IsOf(IssuedDocument document) => document.TemplateHash == Draft.TemplateHash && document.SnapshotHash == Draft.SnapshotHash
        && document.SignedHash == Draft.SignedHash && document.FactsHash == Draft.FactsHash;

    /// <summary>The numbered document came from this draft and is pinned to these faces, so that its rendering is a rendering of these inputs.</summary>
    public bool IsRehearsalOf(IssuedDocument numbered) =>
        IsOf(numbered with { Facts = numbered.Facts.WithoutRegistration() }) && numbered.Fonts.SequenceEqual(Fonts);

    /// <summary>The rendering with the facts as numbered: the rehearsed one when they are as expected, for it is the same function of the same inputs.</summary>
    public Outcome<Rendition> RenderWith(DocumentFacts facts, Stages stages) =>
        facts.Hash == Inputs.Facts.Hash ? Rendition : stages.Render(Inputs with { Facts = facts });

    /// <summary>Once more with the number and the rules now on record; what only warns was told with the draft.</summary>
    private static void RequireConsistency(IssuedDocument draft, RenderInputs inputs, Office office)
    {
        var bound = office.Stages.Bind(inputs);
        RequestChecks.RefuseOnErrors(bound.Findings);
        RequestChecks.RefuseOnErrors(ContentCheck.Of(bound.Value!, inputs.Template, draft.FiscalYear, inputs.Facts, office.Store));
    }

    private static void RequireSignedContent(IssuedDocument draft, RenderInputs inputs, Stages stages)
    {
        var bound = stages.Bind(inputs with { Facts = draft.Facts.WithoutRegistration(), Purpose = BindPurpose.Preview });
        RequestChecks.RefuseOnErrors(bound.Findings);
        if (DocumentContent.Hash(bound.Value!) != draft.SignedHash)
        {
            throw Refusals.ContentChanged(draft);
        }
    }
}
