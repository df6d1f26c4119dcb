using System.IO.Compression;

namespace ReportHub.Writers.Pdf;

/// <summary>The objects of one file, written as they come: streams at once, everything else packed into object streams (ISO 32000-1, 7.5.7).</summary>
internal sealed class PdfFile : IDisposable
{
    private const int ObjectsPerStream = 200;

    // Fastest costs a third less time than the default for a few percent of size (pdf-notes.md).
    public const CompressionLevel Level = CompressionLevel.Fastest;

    private readonly Stream output;
    private readonly CrossReferences references = new();
    private readonly PdfBytes header = new(256);
    private readonly PdfBytes packed = new(16 * 1024);
    private readonly PdfBytes objects = new(32 * 1024);
    private readonly List<(int Number, int Offset)> pending = new(ObjectsPerStream);
    private long position;

    public PdfFile(Stream output)
    {
        this.output = output;
        Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
    }

    public int Reserve() => references.Reserve();

    /// <summary>Buffer for the value of one object; it must be complete before the next call.</summary>
    public PdfBytes Object(int number)
    {
        if (pending.Count == ObjectsPerStream)
        {
            FlushObjects();
        }

        if (pending.Count > 0)
        {
            objects.Add((byte)'\n');
        }

        pending.Add((number, objects.Length));
        return objects;
    }

    /// <summary>A deflated stream; <paramref name="entries"/> are further entries of its dictionary.</summary>
    public void Stream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        references.SetOffset(number, position);
        Deflate(data);
        WriteBody(number, entries, "/Filter/FlateDecode"u8, packed.Span);
    }

    /// <summary>A stream as it is: XMP must be readable to programs that do not know PDF.</summary>
    public void PlainStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        references.SetOffset(number, position);
        WriteBody(number, entries, [], data);
    }

    /// <inheritdoc cref="PlainStream(int, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public void PlainStream(int number, ReadOnlySpan<byte> entries, IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        references.SetOffset(number, position);
        var length = 0;
        foreach (var piece in pieces)
        {
            length += piece.Length;
        }

        BeginBody(number, entries, [], length);
        foreach (var piece in pieces)
        {
            Write(piece.Span);
        }

        Write(BodyEnd);
    }

    /// <summary>Ends the file; <paramref name="identifier"/> is the hexadecimal /ID.</summary>
    public void Finish(int catalog, int information, ReadOnlySpan<char> identifier)
    {
        FlushObjects();
        var number = Reserve();
        var start = position;
        references.SetOffset(number, start);
        objects.Clear();
        references.WriteTo(objects);
        using var entries = new PdfBytes(512);
        entries.Add("/Type/XRef/W[1 "u8).Int(CrossReferences.OffsetWidth).Add(" 2]/Size "u8).Int(references.Count);
        entries.Add("/Root "u8).Reference(catalog).Add("/Info "u8).Reference(information).Add("/ID["u8);
        for (var i = 0; i < 2; i++)
        {
            entries.Add((byte)'<');
            foreach (var digit in identifier)
            {
                entries.Add((byte)digit);
            }

            entries.Add((byte)'>');
        }

        entries.Add((byte)']');
        Deflate(objects.Span);
        WriteBody(number, entries.Span, "/Filter/FlateDecode"u8, packed.Span);
        header.Clear();
        Write(header.Add("startxref\n"u8).Int(start).Add("\n%%EOF\n"u8).Span);
    }

    public void Dispose()
    {
        header.Dispose();
        packed.Dispose();
        objects.Dispose();
    }

    private void FlushObjects()
    {
        if (pending.Count == 0)
        {
            return;
        }

        var number = Reserve();
        using var body = new PdfBytes(objects.Length + (12 * pending.Count));
        for (var i = 0; i < pending.Count; i++)
        {
            references.SetCompressed(pending[i].Number, number, i);
            body.Int(pending[i].Number).Add((byte)' ').Int(pending[i].Offset).Add((byte)' ');
        }

        var first = body.Length;
        body.Add(objects.Span);
        using var entries = new PdfBytes(64);
        entries.Add("/Type/ObjStm/N "u8).Int(pending.Count).Add("/First "u8).Int(first);
        Stream(number, entries.Span, body.Span);
        objects.Clear();
        pending.Clear();
    }

    private void Deflate(ReadOnlySpan<byte> data)
    {
        packed.Clear();
        using var deflate = new ZLibStream(new PdfBytesStream(packed), Level);
        deflate.Write(data);
    }

    private static ReadOnlySpan<byte> BodyEnd => "\nendstream\nendobj\n"u8;

    private void WriteBody(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> filter, ReadOnlySpan<byte> data)
    {
        BeginBody(number, entries, filter, data.Length);
        Write(data);
        Write(BodyEnd);
    }

    private void BeginBody(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> filter, int length)
    {
        header.Clear();
        Write(header.Int(number).Add(" 0 obj\n<<"u8).Add(entries).Add(filter).Add("/Length "u8).Int(length).Add(">>\nstream\n"u8).Span);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        position += bytes.Length;
    }
}
