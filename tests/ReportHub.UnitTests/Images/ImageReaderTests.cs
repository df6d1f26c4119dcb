using System.Buffers.Binary;
using CsCheck;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Images;

public sealed class ImageReaderTests
{
    private static byte[] Png => Quarters(16).Build();

    [Fact]
    public void A_PNG_and_a_JPEG_tell_their_size_kind_and_hash()
    {
        var png = ImageReader.Read("图.png", Png).Value!;
        Assert.Equal(("图.png", ImageKind.Png, 16, 16), (png.Name, png.Kind, png.PixelWidth, png.PixelHeight));
        Assert.Equal(ContentHash.Of(Png), png.Hash);
        var jpeg = ImageReader.Read("图.jpg", SampleJpeg.Gray).Value!;
        Assert.Equal((ImageKind.Jpeg, 16, 16), (jpeg.Kind, jpeg.PixelWidth, jpeg.PixelHeight));
    }

    [Theory]
    [InlineData(ImageOrientation.BottomRight, 20, 10)]
    [InlineData(ImageOrientation.RightTop, 10, 20)]
    [InlineData(ImageOrientation.LeftTop, 10, 20)]
    public void The_size_is_that_of_the_picture_as_seen(ImageOrientation orientation, int width, int height)
    {
        var png = new SamplePng(20, 10, PngColour.Gray, 8, (x, _, _) => x) { Orientation = orientation };
        var asset = ImageReader.Read("a.png", png.Build()).Value!;
        Assert.Equal((width, height), (asset.PixelWidth, asset.PixelHeight));
        Assert.Equal(orientation, JpegFile.Read(SampleJpeg.Turned(orientation), out _)!.Orientation);
    }

    [Fact]
    public void What_is_no_picture_is_named_in_Chinese()
    {
        var finding = Finding("报表.png", "GIF89a"u8.ToArray());
        Assert.Equal("D151", finding.Code);
        Assert.Contains("报表.png", finding.Message, StringComparison.Ordinal);
        Assert.Contains("另存为", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PNG_cut_off_anywhere_is_broken()
    {
        var whole = Png;
        for (var length = 8; length < whole.Length; length++)
        {
            Assert.Equal("D152", Finding("a.png", whole[..length]).Code);
        }
    }

    [Fact]
    public void A_JPEG_cut_off_anywhere_is_broken()
    {
        var whole = SampleJpeg.Quarters;
        for (var length = 3; length < whole.Length; length++)
        {
            Assert.Equal("D152", Finding("a.jpg", whole[..length]).Code);
        }
    }

    [Fact]
    public void Damage_to_a_PNG_never_escapes_as_an_exception()
    {
        var whole = (Quarters(9) with { Interlaced = true }).Build();
        Gen.Select(Gen.Int[8, whole.Length - 1], Gen.Byte).Array[1, 6].Sample(
            changes =>
            {
                var bytes = (byte[])whole.Clone();
                foreach (var (at, value) in changes)
                {
                    bytes[at] = value;
                }

                Assert.True(ImageReader.Read("a.png", bytes).Findings.Count <= 1);
            },
            iter: 3000);
    }

    [Fact]
    public void A_changed_byte_of_the_pixels_is_found()
    {
        var whole = Png;
        var data = whole.AsSpan().LastIndexOf("IDAT"u8) + 6;
        whole[data] ^= 0x10;
        Assert.Equal("D152", Finding("a.png", whole).Code);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(ImageLimits.LongestSide + 1, 1)]
    [InlineData(10_000, 10_000)]
    public void A_size_of_zero_or_beyond_the_limit_is_refused_before_anything_is_inflated(int width, int height)
    {
        var file = (Quarters(1) with { Width = 1, Height = 1 }).Build();
        var resized = Resize(file, width, height);
        Assert.Equal("D153", Finding("a.png", resized).Code);
    }

    [Fact]
    public void A_bomb_that_inflates_beyond_its_picture_is_refused() =>
        Assert.Equal("D152", Finding("a.png", (Quarters(4) with { Surplus = 50_000_000 }).Build()).Code);

    [Theory]
    [InlineData(9, 4)]
    [InlineData(1, 0xC9)]
    [InlineData(1, 0xC3)]
    [InlineData(4, 12)]
    public void CMYK_arithmetic_lossless_and_12_bit_JPEGs_are_refused_by_name(int at, byte value) =>
        Assert.Equal("D154", Finding("a.jpg", SampleJpeg.WithFrame(at, value)).Code);

    [Fact]
    public void A_JPEG_without_height_is_refused()
    {
        var file = SampleJpeg.WithFrame(6, 0);
        Assert.Equal("D153", Finding("a.jpg", file).Code);
    }

    private static SamplePng Quarters(int side) => new(side, side, PngColour.RgbAlpha, 8, (x, y, channel) => SamplePng.Quarters(x, y, channel, side));

    private static Diagnostic Finding(string name, byte[] file) => Assert.Single(ImageReader.Read(name, file).Findings);

    /// <summary>The head says another size, with the checksum that belongs to it.</summary>
    private static byte[] Resize(byte[] file, int width, int height)
    {
        var head = new SamplePng(width, height, PngColour.RgbAlpha, 8, (_, _, _) => 0);
        var empty = (head with { Width = 0, Height = 0 }).Build().AsSpan(8, 25).ToArray();
        BinaryPrimitives.WriteInt32BigEndian(empty.AsSpan(8), width);
        BinaryPrimitives.WriteInt32BigEndian(empty.AsSpan(12), height);
        BinaryPrimitives.WriteUInt32BigEndian(empty.AsSpan(21), Checksums.Crc32(empty.AsSpan(4, 17)));
        return [.. file[..8], .. empty, .. file[33..]];
    }
}
