namespace ReportHub.Reports;

/// <summary>The frozen files of registered documents: a reprint is a copy of the same bytes (条例 art. 32), never a new rendering.</summary>
internal sealed class Originals(Office office)
{
    public byte[] Read(string id, OutputFormat format)
    {
        var document = RequireRegistered(id);
        var output = document.Outputs.FirstOrDefault(output => output.Format == format) ?? throw Refusals.UnknownFormat(document, format);
        return office.Archive.Read(output.Hash);
    }

    public IssuedDocument RequireRegistered(string id)
    {
        var document = office.Store.RequireDocument(id);
        return document.State == DocumentState.Registered ? document : throw Refusals.NoOriginal(document);
    }
}
