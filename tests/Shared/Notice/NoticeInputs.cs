using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Templates;

namespace ReportHub.Tests.Notice;

/// <summary>The notice of 2019 as it is issued: seed records, the shipped template, the faces of a fonts folder, the number given.</summary>
internal static class NoticeInputs
{
    public static readonly DocumentNumber Number = new("洛龙财", 2019, 7);

    public static RenderInputs Make(string templates, string seedFolder, string fonts)
    {
        var id = new TemplateId("assessment-notice", "1.0.0");
        var template = Value(TemplateVersion.Open(Value(TemplateFolders.ReadClosure(templates, id)), id));
        var seed = Value(Seed.Load(seedFolder));
        var snapshot = Value(new Datasets().Take(new(template.Dataset!, 2019), template.Schema, new SeedRecords(seed)));
        var facts = new DocumentFacts
        {
            IssueDate = new(2019, 12, 23),
            Number = Number,
            CopyTo = ["洛阳市财政局", "区人大常委会办公室"],
            Copies = 80,
            PrintDate = new(2019, 12, 24),
            Public = true,
        };
        return new(template, snapshot, facts, Value(FontCatalogue.Load(fonts)).Current, BindPurpose.Issue);
    }

    private static T Value<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new InvalidOperationException(string.Join('\n', outcome.Findings));

    /// <summary>The seed as a store that holds each record at revision 1.</summary>
    private sealed class SeedRecords(SeedData seed) : IRecordReader
    {
        public StoredRecord? Find(string kind, string id) => List(kind).FirstOrDefault(record => record.Id == id);

        public IReadOnlyList<StoredRecord> List(string kind) =>
            [.. seed.Records.Where(record => record.Kind == kind).OrderBy(record => record.Id, StringComparer.Ordinal).Select(record => new StoredRecord(kind, record.Id, 1, record.Json))];
    }
}
