using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// A dataset that templates may name: <paramref name="Open"/> answers everything it can tell, or findings; warnings may stand beside the facts.
/// <paramref name="NeedsSubject"/>: it tells of one record, whose id the request names and <paramref name="Open"/> can rely on.
/// </summary>
internal sealed record Dataset(string Name, bool NeedsSubject, Func<IRecordReader, DatasetRequest, Outcome<Fact.Group>> Open);
