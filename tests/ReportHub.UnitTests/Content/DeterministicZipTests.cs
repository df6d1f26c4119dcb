using System.IO.Compression;
using System.Text;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Content;

public sealed class DeterministicZipTests
{
    private static readonly byte[] Compressible = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("预算绩效", 2_000)));

    [Fact]
    public void Every_part_is_read_back_by_another_reader_with_its_name_time_and_bytes()
    {
        byte[][] contents = [[], "a"u8.ToArray(), Compressible, RandomBytes(70_000)];
        var zip = Zip(writer =>
        {
            for (var i = 0; i < contents.Length; i++)
            {
                writer.Add($"word/部分{i}.xml", contents[i]);
            }
        });
        using var archive = new ZipArchive(new MemoryStream(zip));
        Assert.Equal(contents.Length, archive.Entries.Count);
        for (var i = 0; i < contents.Length; i++)
        {
            var entry = archive.Entries[i];
            Assert.Equal($"word/部分{i}.xml", entry.FullName);
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
            Assert.Equal(Crc32(contents[i]), entry.Crc32);
            Assert.Equal(0, entry.ExternalAttributes);
            Assert.Equal(contents[i], Read(entry));
        }
    }

    [Fact]
    public void A_part_that_deflate_does_not_shorten_is_stored()
    {
        var noise = RandomBytes(5_000);
        using var archive = new ZipArchive(new MemoryStream(Zip(writer =>
        {
            writer.Add("noise", noise);
            writer.Add("text", Compressible);
            writer.AddStored("mimetype", Compressible);
        })));
        Assert.Equal(noise.Length, archive.GetEntry("noise")!.CompressedLength);
        Assert.True(archive.GetEntry("text")!.CompressedLength < Compressible.Length / 10);
        Assert.Equal(Compressible.Length, archive.GetEntry("mimetype")!.CompressedLength);
    }

    [Fact]
    public void Only_names_beyond_ASCII_carry_the_UTF8_flag_and_none_a_data_descriptor()
    {
        Assert.Equal(0, FlagsOfFirst(Zip(writer => writer.Add("a.xml", "x"u8))));
        Assert.Equal(0x0800, FlagsOfFirst(Zip(writer => writer.Add("附件.xml", "x"u8))));
    }

    [Fact]
    public async Task Eight_threads_write_the_same_bytes()
    {
        static byte[] Write() => Zip(writer =>
        {
            writer.Add("[Content_Types].xml", Compressible);
            writer.Add("empty", []);
        });
        var first = Write();
        var others = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Write)));
        Assert.All(others, bytes => Assert.Equal(first, bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/absolute")]
    [InlineData("folder/")]
    [InlineData("a\\b")]
    public void A_name_that_is_no_part_is_refused(string name)
    {
        using var writer = new DeterministicZip(new MemoryStream());
        Assert.Throws<ArgumentException>(() => writer.Add(name, "x"u8));
    }

    [Fact]
    public void A_second_part_of_the_same_name_is_refused()
    {
        using var writer = new DeterministicZip(new MemoryStream());
        writer.Add("a", "x"u8);
        Assert.Throws<ArgumentException>(() => writer.Add("a", "y"u8));
    }

    [Fact]
    public void What_passes_the_limit_of_the_format_is_refused_by_name_before_a_byte_is_written()
    {
        // The format's own limit is 4 GiB; the rule is the same at any number.
        var output = new MemoryStream();
        using var writer = new DeterministicZip(output, null, CompressionLevel.Fastest, limit: 1_000);
        writer.Add("fits", RandomBytes(800));
        var before = output.Length;
        var error = Assert.Throws<ZipTooLargeException>(() => writer.Add("second", RandomBytes(200)));
        Assert.Contains("second", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, output.Length);
    }

    [Fact]
    public void Nothing_can_be_added_to_a_finished_zip()
    {
        using var writer = new DeterministicZip(new MemoryStream());
        writer.Finish();
        Assert.Throws<ObjectDisposedException>(() => writer.Add("late", "x"u8));
    }

    [Fact]
    public void The_hash_of_the_unpacked_parts_survives_another_deflate()
    {
        using var hash = new UnpackedHash();
        using var output = new MemoryStream();
        using var writer = new DeterministicZip(output, hash, CompressionLevel.SmallestSize);
        writer.Add("a.xml", Compressible);
        writer.Add("附件.xml", "x"u8);
        writer.Finish();
        var expected = hash.Finish();
        var otherwise = Zip(again =>
        {
            again.AddStored("a.xml", Compressible);
            again.Add("附件.xml", "x"u8);
        });
        Assert.NotEqual(output.ToArray(), otherwise);
        Assert.Equal(expected, UnpackedHash.OfZip(output.ToArray()));
        Assert.Equal(expected, UnpackedHash.OfZip(otherwise));
    }

    [Fact]
    public void The_hash_of_the_unpacked_parts_sees_order_names_and_where_one_part_ends()
    {
        ContentHash[] hashes =
        [
            UnpackedHash.OfZip(Zip(writer => { writer.Add("a", "xy"u8); writer.Add("b", "z"u8); })),
            UnpackedHash.OfZip(Zip(writer => { writer.Add("b", "z"u8); writer.Add("a", "xy"u8); })),
            UnpackedHash.OfZip(Zip(writer => { writer.Add("a", "x"u8); writer.Add("b", "yz"u8); })),
            UnpackedHash.OfZip(Zip(writer => { writer.Add("ax", "y"u8); writer.Add("b", "z"u8); })),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void Bytes_that_are_no_zip_have_no_hash_of_parts() =>
        Assert.Throws<InvalidDataException>(() => UnpackedHash.OfZip("not a zip at all, but long enough to be one"u8));

    private static byte[] Zip(Action<DeterministicZip> fill)
    {
        using var output = new MemoryStream();
        using var writer = new DeterministicZip(output);
        fill(writer);
        writer.Finish();
        return output.ToArray();
    }

    private static int FlagsOfFirst(byte[] zip) => zip[6] | (zip[7] << 8);

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        var state = 12345u;
        for (var i = 0; i < count; i++)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            bytes[i] = (byte)(state >> 24);
        }

        return bytes;
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The polynomial of APPNOTE 4.4.7, bit by bit: slow, and nothing of ours.</summary>
    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
