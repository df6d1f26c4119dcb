using CsCheck;
using ReportHub.Documents;

namespace ReportHub.UnitTests.Images;

public sealed class PngRowsTests
{
    private static readonly (PngColour Colour, int Depth)[] Forms =
    [
        (PngColour.Gray, 1), (PngColour.Gray, 2), (PngColour.Gray, 4), (PngColour.Gray, 8), (PngColour.Gray, 16), (PngColour.GrayAlpha, 8), (PngColour.GrayAlpha, 16),
        (PngColour.Rgb, 8), (PngColour.Rgb, 16), (PngColour.RgbAlpha, 8), (PngColour.RgbAlpha, 16), (PngColour.Palette, 1), (PngColour.Palette, 2), (PngColour.Palette, 4), (PngColour.Palette, 8),
    ];

    [Fact]
    public void Every_form_depth_filter_and_pass_gives_back_its_samples() =>
        Gen.Select(Gen.Int[0, Forms.Length - 1], Gen.Int[1, 21], Gen.Int[1, 21], Gen.Bool, Gen.UInt).Sample(
            (form, width, height, interlaced, seed) =>
            {
                var (colour, depth) = Forms[form];
                int Sample(int x, int y, int channel) => (int)((((uint)((x * 7919) + (y * 104_729) + (channel * 31)) ^ seed) * 2_654_435_761u) >> 16) & ((1 << depth) - 1);
                var palette = colour == PngColour.Palette ? Enumerable.Range(0, 3 * (1 << depth)).Select(i => (byte)(i * 37)).ToArray() : [];
                var png = PngFile.Read(new SamplePng(width, height, colour, depth, Sample) { Interlaced = interlaced, Palette = palette }.Build(), out _)!;
                var rows = new List<byte[]>();
                Assert.True(PngRows.Decode(png, row => rows.Add(row.ToArray())));
                Assert.Equal(height, rows.Count);
                var channels = PngRows.ChannelsOf(png);
                for (var (x, y) = (0, 0); y < height; (x, y) = x + 1 < width ? (x + 1, y) : (0, y + 1))
                {
                    for (var channel = 0; channel < channels; channel++)
                    {
                        var expected = colour == PngColour.Palette
                            ? palette[(3 * Sample(x, y, 0)) + channel]
                            : depth == 16 ? Sample(x, y, channel) >> 8 : Sample(x, y, channel) * 255 / ((1 << depth) - 1);
                        Assert.Equal(expected, rows[y][(x * channels) + channel]);
                    }
                }
            },
            iter: 600);

    [Theory]
    [InlineData(PngColour.Gray, 4, new byte[] { 0, 5 }, 2)]
    [InlineData(PngColour.Rgb, 8, new byte[] { 0, 5, 0, 5, 0, 5 }, 4)]
    [InlineData(PngColour.Rgb, 16, new byte[] { 0, 5, 0, 5, 0, 5 }, 4)]
    public void The_one_transparent_colour_becomes_alpha(PngColour colour, int depth, byte[] key, int channels)
    {
        var rows = Rows(new(8, 1, colour, depth, (x, _, _) => x) { Transparency = key });
        Assert.Equal([255, 255, 255, 255, 255, 0, 255, 255], Enumerable.Range(0, 8).Select(x => (int)rows[0][(x * channels) + channels - 1]));
    }

    [Fact]
    public void Alphas_of_a_palette_run_out_into_opaque()
    {
        var rows = Rows(new(4, 1, PngColour.Palette, 2, (x, _, _) => x) { Palette = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], Transparency = [0, 128] });
        Assert.Equal([1, 2, 3, 0, 4, 5, 6, 128, 7, 8, 9, 255, 10, 11, 12, 255], rows[0]);
    }

    [Fact]
    public void An_index_beyond_the_palette_is_black() =>
        Assert.Equal([1, 2, 3, 0, 0, 0], Rows(new(2, 1, PngColour.Palette, 2, (x, _, _) => 3 * x) { Palette = [1, 2, 3] })[0]);

    private static List<byte[]> Rows(SamplePng sample)
    {
        var rows = new List<byte[]>();
        Assert.True(PngRows.Decode(PngFile.Read(sample.Build(), out _)!, row => rows.Add(row.ToArray())));
        return rows;
    }
}
