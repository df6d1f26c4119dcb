using System.Text.Json;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>The inputs of a document in the archive: put there before the record that names them, and read back from there and nowhere else.</summary>
internal sealed class FrozenInputs(IArchive archive, IFontCatalogue fonts, Stages stages)
{
    public void Keep(TemplateClosure closure, DataSnapshot snapshot, DocumentFacts facts)
    {
        KeepClosure(closure);
        archive.Keep(snapshot.Hash, snapshot.Bytes.Span);
        Keep(facts);
    }

    public void Keep(DocumentFacts facts) => archive.Put(facts.ToJson());

    public void Keep(IReadOnlyList<FontPin> pins)
    {
        foreach (var pin in pins.Where(pin => !archive.Contains(pin.File)))
        {
            archive.Keep(pin.File, fonts.FileOf(pin.File).Span);
        }
    }

    /// <summary>The inputs with the faces now in use: for a document that has no number yet.</summary>
    public Outcome<RenderInputs> LoadWithCurrentFonts(IssuedDocument document, BindPurpose purpose) => Load(document, Outcome.Of(fonts.Current), purpose);

    /// <summary>The inputs exactly as they were frozen at numbering.</summary>
    /// <exception cref="ArchiveDamagedException">An archived input is missing or changed.</exception>
    public Outcome<RenderInputs> Load(IssuedDocument document, BindPurpose purpose) => Load(document, fonts.Recall(document.Fonts, archive.Read), purpose);

    /// <summary>The data alone, in the schema of the frozen template.</summary>
    /// <exception cref="ArchiveDamagedException">An archived input is missing or changed.</exception>
    public Outcome<DataSnapshot> LoadSnapshot(IssuedDocument document)
    {
        var template = stages.Open(ReadClosure(document.TemplateHash), document.Template);
        return template.Succeeded ? LoadSnapshot(document, template.Value) : Outcome.Failed<DataSnapshot>(template.Findings);
    }

    private Outcome<DataSnapshot> LoadSnapshot(IssuedDocument document, TemplateVersion template) =>
        DataSnapshot.Load(template.Schema, archive.Read(document.SnapshotHash), "snapshot.json");

    private Outcome<RenderInputs> Load(IssuedDocument document, Outcome<FontSet> set, BindPurpose purpose)
    {
        var template = stages.Open(ReadClosure(document.TemplateHash), document.Template);
        if (!template.Succeeded || !set.Succeeded)
        {
            return Outcome.Failed<RenderInputs>([.. template.Findings, .. set.Findings]);
        }

        var snapshot = LoadSnapshot(document, template.Value);
        return snapshot.Succeeded
            ? Outcome.Of(new RenderInputs(template.Value, snapshot.Value, document.Facts, set.Value, purpose))
            : Outcome.Failed<RenderInputs>(snapshot.Findings);
    }

    /// <summary>The manifest goes last: where it is, its files are.</summary>
    private void KeepClosure(TemplateClosure closure)
    {
        if (archive.Contains(closure.Hash))
        {
            return;
        }

        foreach (var bytes in closure.Files.Values)
        {
            archive.Put(bytes.Span);
        }

        archive.Keep(closure.Hash, closure.Manifest);
    }

    private TemplateClosure ReadClosure(ContentHash manifest) =>
        new(FilesOf(archive.Read(manifest)).ToDictionary(file => file.Path, file => new ReadOnlyMemory<byte>(archive.Read(file.Hash)), StringComparer.Ordinal));

    /// <summary>Path and hash of every file a closure's manifest names.</summary>
    public static IReadOnlyList<(string Path, ContentHash Hash)> FilesOf(ReadOnlyMemory<byte> manifest)
    {
        using var document = JsonDocument.Parse(manifest);
        return [.. document.RootElement.EnumerateObject().Select(property => (property.Name, ContentHash.Parse(property.Value.GetString()!)))];
    }
}
