using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>
/// From NUMBERED to REGISTERED: renders outside any lock, archives the files, attaches their hashes in the second unit; or withdraws the number with the
/// reason. Safe to run again, and in parallel with itself: rendering is pure and the first unit to come decides.
/// </summary>
internal sealed class Filing(Office office)
{
    /// <summary>The document as filed: registered or withdrawn. Failures of disk and store pass through and leave it numbered, to be finished later.</summary>
    public async Task<IssuedDocument> FinishAsync(IssuedDocument document, Rehearsal? rehearsal, CommandContext context)
    {
        if (document.State != DocumentState.Numbered)
        {
            return document;
        }

        var rendered = Render(document, rehearsal);
        var unit = rendered.Value is { } rendition ? Registered(document.Id, rendition, context) : Withdrawn(document.Id, rendered.Findings, context);
        var answer = await office.Store.ExecuteAsync(unit.Command, unit.Decide, CancellationToken.None).ConfigureAwait(false);
        return IssuedDocumentJson.Read(answer.Json);
    }

    private Outcome<Rendition> Render(IssuedDocument document, Rehearsal? rehearsal)
    {
        try
        {
            office.Inputs.Keep(document.Facts);
            return rehearsal is { } whole && whole.IsRehearsalOf(document)
                ? whole.RenderWith(document.Facts, office.Stages)
                : RenderFrozen(document);
        }
        catch (ArchiveDamagedException error)
        {
            return Outcome.Failed<Rendition>(Diagnostic.Error("D301", $"归档的输入文件 {error.Hash} 缺失或已损坏。", hint: "请从备份恢复归档文件夹"));
        }
        catch (Exception error) when (error is not (IOException or UnauthorizedAccessException or OutOfMemoryException or OperationCanceledException or StoreUnavailableException))
        {
            // A mistake of ours in a pure stage comes again at every start; the number must not wait for it. What the machine does may pass.
            return Outcome.Failed<Rendition>(Diagnostic.Error("D302", $"成文程序出错（{error.GetType().Name}：{error.Message}）。", hint: "请将此信息报告给系统管理员"));
        }
    }

    private Outcome<Rendition> RenderFrozen(IssuedDocument document)
    {
        var inputs = office.Inputs.Load(document, BindPurpose.Issue);
        return inputs.Succeeded ? office.Stages.Render(inputs.Value) : Outcome.Failed<Rendition>(inputs.Findings);
    }

    private Unit Registered(string id, Rendition rendition, CommandContext context)
    {
        var outputs = rendition.Files.OrderBy(file => file.Key).Select(file => Keep(file.Key, file.Value)).ToList();
        var pageTree = office.Archive.Put(rendition.PageTree);
        return new(Commands.Register(id, context), unit => Close(unit, id, numbered => numbered with
        {
            State = DocumentState.Registered,
            Title = rendition.Title,
            Outputs = outputs,
            PageTreeHash = pageTree,
            PageCount = rendition.PageCount,
            ProgramVersion = Office.ProgramVersion,
            Findings = rendition.Findings,
        }));
    }

    private static Unit Withdrawn(string id, IReadOnlyList<Diagnostic> findings, CommandContext context)
    {
        var errors = findings.Where(finding => finding.Severity == Severity.Error).ToList();
        var reason = string.Join("；", errors.Select(finding => $"{finding.Code} {finding.Message.TrimEnd('。')}"));
        return new(Commands.Withdraw(id, context), unit => Close(unit, id, numbered => numbered with
        {
            State = DocumentState.Withdrawn,
            WithdrawnBecause = reason,
            Findings = findings,
        }));
    }

    private OutputFile Keep(OutputFormat format, byte[] file) => new(format, office.Archive.Put(file), UnpackedContent.Hash(format, file), file.Length);

    /// <summary>Brings a numbered document to its end; one that has come there already stays as it is.</summary>
    private static ReadOnlyMemory<byte> Close(IUnitOfWork unit, string id, Func<IssuedDocument, IssuedDocument> end)
    {
        var current = unit.RequireDocument(id);
        if (current.State != DocumentState.Numbered)
        {
            return IssuedDocumentJson.Write(current);
        }

        var closed = end(current);
        RegisterBook.Close(unit, closed);
        return unit.PutDocument(closed);
    }

    private sealed record Unit(Command Command, Func<IUnitOfWork, ReadOnlyMemory<byte>> Decide);
}
