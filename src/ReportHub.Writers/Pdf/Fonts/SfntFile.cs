using System.Buffers.Binary;
using System.Numerics;

namespace ReportHub.Writers.Pdf;

/// <summary>Assembles tables into a TrueType file: directory, padding, checksums (OpenType 1.9, "Calculating Checksums").</summary>
internal sealed class SfntFile
{
    private const uint Version = 0x0001_0000;
    private const uint WholeFile = 0xB1B0_AFBA;
    private const int AdjustmentAt = 8;
    private const int HeaderSize = 12;
    private const int EntrySize = 16;
    private const int MostTables = 9;

    private readonly PdfBytes file;
    private int count;
    private int headAt;

    /// <summary>Room for the directory of all nine tables is left in front; a table the face lacks leaves its place unused.</summary>
    public SfntFile(PdfBytes file)
    {
        this.file = file;
        file.Take(HeaderSize + (MostTables * EntrySize)).Clear();
    }

    /// <summary>Tables must come in the order of their tags; an absent (empty) one is left out.</summary>
    public void Add(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> table)
    {
        if (table.IsEmpty && !tag.SequenceEqual("glyf"u8))
        {
            return;
        }

        var at = file.Length;
        var copy = file.Take((table.Length + 3) & ~3);
        table.CopyTo(copy);
        copy[table.Length..].Clear();
        if (tag.SequenceEqual("head"u8))
        {
            headAt = at;
            copy.Slice(AdjustmentAt, 4).Clear();
        }

        var sum = Sum(copy);
        var entry = file.Writable.Slice(HeaderSize + (EntrySize * count++), EntrySize);
        tag.CopyTo(entry);
        BinaryPrimitives.WriteUInt32BigEndian(entry[4..], sum);
        BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
        BinaryPrimitives.WriteInt32BigEndian(entry[12..], table.Length);
    }

    public void Finish()
    {
        var bytes = file.Writable;
        var largest = (ushort)(EntrySize << BitOperations.Log2((uint)count));
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Version);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], largest);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[8..], (ushort)BitOperations.Log2((uint)count));
        BinaryPrimitives.WriteUInt16BigEndian(bytes[10..], (ushort)((count * EntrySize) - largest));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[(headAt + AdjustmentAt)..], WholeFile - Sum(bytes));
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (var at = 0; at < bytes.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
        }

        return sum;
    }
}
