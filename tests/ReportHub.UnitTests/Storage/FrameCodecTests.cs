using System.Buffers;
using CsCheck;
using ReportHub.Storage;

namespace ReportHub.UnitTests.Storage;

public sealed class FrameCodecTests
{
    private static readonly Gen<(long Sequence, byte[] Previous, byte[] Payload)> Frames =
        Gen.Select(Gen.Long, Gen.Byte.Array[JournalFormat.DigestBytes], Gen.Byte.Array[0, 300]);

    [Fact]
    public void What_is_written_is_read_again() => Frames.Sample(frame =>
    {
        var bytes = Encode(frame, out var digest);
        return FrameCodec.Read(bytes, out var read) == FrameState.Whole
            && read.Sequence == frame.Sequence
            && read.Previous.SequenceEqual(frame.Previous)
            && read.Payload.SequenceEqual(frame.Payload)
            && read.Digest.SequenceEqual(digest)
            && read.Length == bytes.Length;
    });

    [Fact]
    public void Every_cut_of_a_frame_is_incomplete() => Gen.Select(Frames, Gen.Double[0, 1]).Sample((frame, where) =>
    {
        var bytes = Encode(frame, out _);
        return FrameCodec.Read(bytes.AsSpan(0, (int)(where * (bytes.Length - 1))), out _) == FrameState.Incomplete;
    });

    [Fact]
    public void Every_flipped_bit_is_noticed() => Gen.Select(Frames, Gen.Double[0, 1], Gen.Int[0, 7]).Sample((frame, where, bit) =>
    {
        var bytes = Encode(frame, out _);
        bytes[(int)(where * (bytes.Length - 1))] ^= (byte)(1 << bit);
        return FrameCodec.Read(bytes, out _) != FrameState.Whole;
    });

    [Fact]
    public void Garbage_never_throws_and_is_never_whole() =>
        Gen.Byte.Array[0, 400].Sample(bytes => FrameCodec.Read(bytes, out _) != FrameState.Whole);

    [Fact]
    public void Garbage_behind_a_true_mark_never_throws_and_is_never_whole() =>
        Gen.Byte.Array[0, 400].Sample(bytes => FrameCodec.Read([.. FrameCodec.Mark, .. bytes], out _) != FrameState.Whole);

    private static byte[] Encode((long Sequence, byte[] Previous, byte[] Payload) frame, out byte[] digest)
    {
        var output = new ArrayBufferWriter<byte>();
        digest = new byte[JournalFormat.DigestBytes];
        FrameCodec.Write(output, frame.Sequence, frame.Previous, frame.Payload, digest);
        return output.WrittenSpan.ToArray();
    }
}
