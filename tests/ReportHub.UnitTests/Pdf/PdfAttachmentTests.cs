using System.Text;
using System.Xml.Linq;
using ReportHub.Writers;
using static ReportHub.UnitTests.Pdf.PageBuilder;

namespace ReportHub.UnitTests.Pdf;

public sealed class PdfAttachmentTests
{
    private static readonly PdfAttachment Snapshot = new("数据快照.json", "application/json", "{\"a\":1}"u8.ToArray(), "生成本文的数据", PdfAttachmentRelationship.Data);

    [Fact]
    public void The_data_travel_inside_with_their_checksum_and_relationship()
    {
        var pdf = Write(Snapshot);
        Assert.Equal("{\"a\":1}", Encoding.UTF8.GetString(pdf.Stream("/EmbeddedFile")));
        var entries = pdf.Streams.Single(stream => stream.Entries.Contains("/EmbeddedFile", StringComparison.Ordinal)).Entries;
        Assert.Contains("/Subtype/application#2Fjson/Params<</Size 7/CheckSum<BB6CB5C68DF4652941CAF652A366F2D8>", entries, StringComparison.Ordinal);
        Assert.Contains("/ModDate(D:20191220000000+08'00')>>", entries, StringComparison.Ordinal);
        Assert.Matches(@"/Filespec/F\(____.json\)/UF<FEFF[0-9A-F]+>/EF<</F \d+ 0 R/UF \d+ 0 R>>/Desc<FEFF[0-9A-F]+>/AFRelationship/Data>>", pdf.Objects);
        Assert.Matches(@"/AF\[\d+ 0 R \]/Names<</EmbeddedFiles<</Names\[<FEFF[0-9A-F]+>\d+ 0 R \]>>>>", pdf.Objects);
    }

    [Fact]
    public void With_attachments_the_document_is_of_part_3()
    {
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(Write(Snapshot).Stream("/Metadata")));
        Assert.Equal(["3", "A"], xmp.Descendants().Where(element => element.Name.NamespaceName.EndsWith("pdfa/ns/id/", StringComparison.Ordinal)).Select(element => element.Value));
    }

    [Fact]
    public void Attachments_are_listed_by_name()
    {
        var objects = Write(Snapshot with { Name = "b" }, Snapshot with { Name = "a" }).Objects;
        Assert.Matches(@"/Names\[<FEFF0061>\d+ 0 R <FEFF0062>\d+ 0 R \]", objects);
    }

    [Fact]
    public void Two_attachments_of_one_name_are_our_own_mistake() => Assert.Throws<InvalidOperationException>(() => Write(Snapshot, Snapshot));

    [Fact]
    public void The_same_attachments_give_the_same_bytes()
    {
        var options = new PdfOptions { Attachments = [Snapshot] };
        Assert.Equal(new PageBuilder().Text("A").Write(options).File, new PageBuilder().Text("A").Write(options).File);
    }

    private static PdfText Write(params PdfAttachment[] attachments) => new PageBuilder().Text("A").Write(new PdfOptions { Attachments = attachments });
}
