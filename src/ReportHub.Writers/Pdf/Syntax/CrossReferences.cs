using System.Buffers.Binary;

namespace ReportHub.Writers.Pdf;

/// <summary>Where each object lies: at an offset of the file, or in an object stream (7.5.8).</summary>
internal sealed class CrossReferences
{
    // Width of the fields in the cross-reference stream: kind, offset or object stream, index in that stream.
    public const int OffsetWidth = 5;
    public const int EntryWidth = 1 + OffsetWidth + 2;
    private const int PlainKind = 1;
    private const int CompressedKind = 2;
    private const int KindBits = 2;
    private const int IndexBits = 16;

    private readonly List<long> entries = new(1024) { 0 };

    public int Count => entries.Count;

    public int Reserve()
    {
        entries.Add(0);
        return entries.Count - 1;
    }

    public void SetOffset(int number, long offset) => Set(number, (offset << (IndexBits + KindBits)) | PlainKind);

    public void SetCompressed(int number, int stream, int index) =>
        Set(number, ((long)stream << (IndexBits + KindBits)) | ((long)index << KindBits) | CompressedKind);

    public void WriteTo(PdfBytes bytes)
    {
        Span<byte> offset = stackalloc byte[sizeof(long)];
        for (var number = 0; number < entries.Count; number++)
        {
            var entry = entries[number];
            if (entry == 0 && number > 0)
            {
                throw new InvalidOperationException($"Object {number} was promised but not written.");
            }

            BinaryPrimitives.WriteInt64BigEndian(offset, entry >> (IndexBits + KindBits));
            var index = number == 0 ? ushort.MaxValue : (ushort)(entry >> KindBits);
            var target = bytes.Take(EntryWidth);
            target[0] = (byte)(entry & ((1 << KindBits) - 1));
            offset[^OffsetWidth..].CopyTo(target[1..]);
            BinaryPrimitives.WriteUInt16BigEndian(target[^2..], index);
        }
    }

    private void Set(int number, long entry)
    {
        if (entries[number] != 0)
        {
            throw new InvalidOperationException($"Object {number} was written twice.");
        }

        entries[number] = entry;
    }
}
