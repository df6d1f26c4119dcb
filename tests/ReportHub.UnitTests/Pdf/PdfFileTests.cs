using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReportHub.Layout;
using ReportHub.Writers;
using ReportHub.Writers.Pdf;
using static ReportHub.UnitTests.Pdf.PageBuilder;

namespace ReportHub.UnitTests.Pdf;

public sealed class PdfFileTests
{
    [Fact]
    public void The_same_pages_give_the_same_bytes_also_from_eight_threads()
    {
        var document = Sample();
        var expected = Bytes(document);
        var results = new byte[64][];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => results[i] = Bytes(document));
        Assert.All(results, result => Assert.Equal(expected, result));
    }

    [Fact]
    public void The_cross_references_lead_to_the_objects()
    {
        var pdf = new PdfText(Bytes(Sample()));
        var text = Encoding.Latin1.GetString(pdf.File);
        var start = int.Parse(text.Split("startxref\n")[1].Split('\n')[0], CultureInfo.InvariantCulture);
        Assert.Contains("/Type/XRef", text[start..(start + 60)], StringComparison.Ordinal);
        var table = pdf.Stream("/XRef");
        for (var number = 1; number < table.Length / CrossReferences.EntryWidth; number++)
        {
            var entry = table.AsSpan(number * CrossReferences.EntryWidth, CrossReferences.EntryWidth);
            var target = BinaryPrimitives.ReadInt32BigEndian(entry[2..]);
            var (owner, offset) = entry[0] == 1 ? (number, target) : (target, BinaryPrimitives.ReadInt32BigEndian(table.AsSpan((target * CrossReferences.EntryWidth) + 2)));
            Assert.StartsWith($"{owner} 0 obj\n", text[offset..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Information_and_xmp_say_the_same_and_name_the_document_s_own_day()
    {
        var pdf = new PageBuilder().Text("A").Write();
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(pdf.Stream("/Metadata")));
        Assert.Contains("考核 <结果> & 通报", xmp.Root!.Value, StringComparison.Ordinal);
        Assert.Equal(2, xmp.Descendants().Count(element => element.Value == "2019-12-20T00:00:00+08:00"));
        Assert.Equal(["2", "A"], xmp.Descendants().Where(element => element.Name.NamespaceName.EndsWith("pdfa/ns/id/", StringComparison.Ordinal)).Select(element => element.Value));
        Assert.Equal("1", Assert.Single(xmp.Descendants(), element => element.Name.NamespaceName.EndsWith("pdfua/ns/id/", StringComparison.Ordinal)).Value);
        Assert.Contains("/Title<FEFF800368380020003C7ED3679C003E002000260020901A62A5>", pdf.Objects, StringComparison.Ordinal);
        Assert.Contains("/CreationDate(D:20191220000000+08'00')/ModDate(D:20191220000000+08'00')", pdf.Objects, StringComparison.Ordinal);
        Assert.Contains($"/ID[<{Properties.Fingerprint.Hex[..32]}><{Properties.Fingerprint.Hex[..32]}>]", Encoding.Latin1.GetString(pdf.File), StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_character_in_a_title_does_not_break_the_xmp()
    {
        var pdf = new PageBuilder(Properties with { Title = "a\u0001b\uFFFEc" }).Text("A").Write();
        Assert.Contains("a\uFFFDb\uFFFDc", XDocument.Parse(Encoding.UTF8.GetString(pdf.Stream("/Metadata"))).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Seventy_pages_hang_on_three_nodes()
    {
        var builder = new PageBuilder();
        for (var page = 1; page <= 70; page++)
        {
            builder.Text("A").Page();
        }

        var objects = builder.Write().Objects;
        Assert.Contains("<</Type/Pages/Count 70/Kids[", objects, StringComparison.Ordinal);
        Assert.Equal(2, objects.Split("/Count 32/Kids[").Length - 1);
        Assert.Contains("/Count 6/Kids[", objects, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_labels_follow_the_printed_numbers() => Assert.Contains(
        "/PageLabels<</Nums[0<</S/D/St 1>>2<<>>4<</S/D/St 7>>5<</P<FEFF9644>>>]>>",
        new PageBuilder().Page("1").Page("2").Page().Page().Page("7").Page("附").Write().Objects, StringComparison.Ordinal);

    [Fact]
    public void Bookmarks_nest_by_level()
    {
        var builder = new PageBuilder().Text("A").Page().Text("A").Page();
        builder.Outline.AddRange([new(1, "一", 1, Points(42)), new(2, "二", 1, Points(42)), new(2, "三", 2, Points(142)), new(1, "四", 2, Points(42))]);
        var objects = builder.Write().Objects;
        Assert.Matches(@"/Type/Outlines/First \d+ 0 R/Last \d+ 0 R/Count 4", objects);
        Assert.Matches(@"/Title<FEFF4E00>/Parent \d+ 0 R/Next \d+ 0 R/First \d+ 0 R/Last \d+ 0 R/Count 2/Dest\[4 0 R/XYZ null 800 null\]", objects);
        Assert.Matches(@"/Title<FEFF4E09>/Parent \d+ 0 R/Prev \d+ 0 R/Dest\[\d+ 0 R/XYZ null 700 null\]", objects);
    }

    [Fact]
    public void The_colour_profile_is_whole()
    {
        var profile = new PageBuilder().Text("A").Write().Stream("/N 3");
        Assert.Equal(profile.Length, BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        for (var tag = 0; tag < BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(128)); tag++)
        {
            var entry = profile.AsSpan(132 + (12 * tag));
            var (offset, size) = (BinaryPrimitives.ReadInt32BigEndian(entry[4..]), BinaryPrimitives.ReadInt32BigEndian(entry[8..]));
            Assert.True(offset % 4 == 0 && offset + size <= profile.Length);
            Assert.Contains(Encoding.ASCII.GetString(profile, offset, 4), (string[])["desc", "text", "XYZ ", "curv"]);
        }
    }

    [Fact]
    public void A_writer_writes_one_file()
    {
        var writer = new PdfWriter(Stream.Null);
        Assert.Throws<InvalidOperationException>(() => writer.Add(new(1, null, Points(595), Points(842), [])));
        writer.Begin(Properties);
        Assert.Throws<InvalidOperationException>(() => writer.Begin(Properties));
    }

    [Fact]
    public void The_stream_is_left_open()
    {
        var stream = new MemoryStream();
        Sample().ReplayInto(new PdfWriter(stream));
        Assert.True(stream.CanWrite);
    }

    private static PagedDocument Sample()
    {
        var builder = new PageBuilder();
        var table = builder.Element(StructureRole.Table);
        for (var page = 1; page <= 4; page++)
        {
            for (var row = 0; row < 40; row++)
            {
                var line = builder.Element(StructureRole.TableRow, table);
                builder.Text("A国目“", builder.Element(StructureRole.TableDataCell, line), tracking: 0.1m, y: 50 + (row * 18));
            }

            builder.Page(page.ToString(CultureInfo.InvariantCulture));
        }

        return builder.Document();
    }
}
