using System.Text;
using CsCheck;
using ReportHub.Foundation;
using ReportHub.Storage;

namespace ReportHub.UnitTests.Storage;

public sealed class SegmentHeaderTests
{
    [Fact]
    public void What_is_written_is_read_again_and_has_one_length() => Gen.Select(Gen.Long[1, long.MaxValue], Gen.String).Sample((first, text) =>
    {
        var header = new SegmentHeader(first, ContentHash.Of(text));
        return header.ToBytes().Length == SegmentHeader.Bytes && header == SegmentHeader.Read(header.ToBytes(), out var version) && version == JournalFormat.Version;
    });

    [Fact]
    public void Garbage_and_cut_or_changed_headers_are_no_header()
    {
        Gen.Byte.Array[0, 300].Sample(bytes => SegmentHeader.Read(bytes, out _) is null);
        var whole = new SegmentHeader(42, ContentHash.Of("frame")).ToBytes();
        for (var at = 0; at < whole.Length; at++)
        {
            Assert.Null(SegmentHeader.Read(whole.AsSpan(0, at), out _));
            var changed = (byte[])whole.Clone();
            changed[at] ^= 1;
            Assert.Null(SegmentHeader.Read(changed, out _));
        }
    }

    [Fact]
    public void A_header_can_be_read_by_a_person() =>
        Assert.StartsWith("ReportHub journal 0001 first 00000000000000000042 after ", Encoding.ASCII.GetString(new SegmentHeader(42, ContentHash.Of("")).ToBytes()), StringComparison.Ordinal);
}
