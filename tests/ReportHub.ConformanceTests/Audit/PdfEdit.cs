using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>Reads pages' content and faces out of a file's bytes, and writes changed ones back as an incremental update (ISO 32000-1, 7.5.6).</summary>
internal sealed class PdfEdit : IDisposable
{
    private readonly byte[] bytes;
    private readonly PdfDocument document;
    private readonly Dictionary<int, ContentStream> contents = [];
    private readonly int size;

    public PdfEdit(byte[] bytes)
    {
        this.bytes = bytes;
        document = PdfDocument.Open(bytes);
        size = (int)document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Max(reference => reference.ObjectNumber) + 1;
    }

    public void Dispose() => document.Dispose();

    public ContentStream ContentOf(int page)
    {
        if (!contents.TryGetValue(page, out var content))
        {
            contents.Add(page, content = new(Inflate((StreamToken)document.Structure.GetObject(ContentReference(page)).Data)));
        }

        return content;
    }

    /// <summary>The file with a page's content replaced.</summary>
    public byte[] WithContent(int page, string content) => Append([(ContentReference(page).ObjectNumber, Stream(content))]);

    /// <summary>The file with a page's content replaced, where the font <c>/Xkey</c> stands for each font <c>/key</c> of the page under another name.</summary>
    public byte[] WithContentAndFace(int page, string content, string face)
    {
        var objects = new List<(long, string)> { (ContentReference(page).ObjectNumber, Stream(content)) };
        var dictionary = document.GetPage(page).Dictionary;
        var resources = (DictionaryToken)Resolve(dictionary.Data["Resources"]);
        var fonts = (DictionaryToken)Resolve(resources.Data["Font"]);
        var merged = new Dictionary<string, IToken>(fonts.Data);
        foreach (var (key, reference) in fonts.Data)
        {
            merged.Add("X" + key, Renamed((DictionaryToken)Resolve(reference), face, objects));
        }

        var changed = new Dictionary<string, IToken>(resources.Data) { ["Font"] = new DictionaryToken(merged.ToDictionary(entry => NameToken.Create(entry.Key), entry => entry.Value)) };
        var pageEntries = new Dictionary<string, IToken>(dictionary.Data) { ["Resources"] = new DictionaryToken(changed.ToDictionary(entry => NameToken.Create(entry.Key), entry => entry.Value)) };
        objects.Add((PageReference(page), PdfTokenText.Of(pageEntries)));
        return Append(objects);
    }

    /// <summary>A copy of a composite font whose three dictionaries bear another name; program and maps stay.</summary>
    private IndirectReferenceToken Renamed(DictionaryToken font, string face, List<(long, string)> objects)
    {
        var name = NameToken.Create("ABCDEF+" + face);
        var descendant = (DictionaryToken)Resolve(((ArrayToken)Resolve(font.Data["DescendantFonts"])).Data[0]);
        var descriptor = (DictionaryToken)Resolve(descendant.Data["FontDescriptor"]);
        var descriptorAt = Add(objects, With(descriptor, ("FontName", name)));
        var descendantAt = Add(objects, With(descendant, ("BaseFont", name), ("FontDescriptor", descriptorAt)));
        return Add(objects, With(font, ("BaseFont", name), ("DescendantFonts", new ArrayToken([descendantAt]))));
    }

    private IndirectReferenceToken Add(List<(long Number, string Body)> objects, string body)
    {
        var number = size + objects.Count;
        objects.Add((number, body));
        return new(new(number, 0));
    }

    private static string With(DictionaryToken dictionary, params (string Key, IToken Value)[] changes)
    {
        var entries = new Dictionary<string, IToken>(dictionary.Data);
        foreach (var (key, value) in changes)
        {
            entries[key] = value;
        }

        return PdfTokenText.Of(entries);
    }

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

    private IndirectReference ContentReference(int page) => document.GetPage(page).Dictionary.Data["Contents"] switch
    {
        IndirectReferenceToken reference when Resolve(reference) is StreamToken => reference.Data,
        var other => ((IndirectReferenceToken)((ArrayToken)Resolve(other)).Data[0]).Data,
    };

    private long PageReference(int page) => Leaves((IndirectReferenceToken)document.Structure.Catalog.CatalogDictionary.Data["Pages"]).ElementAt(page - 1).ObjectNumber;

    private IEnumerable<IndirectReference> Leaves(IndirectReferenceToken node) => ((DictionaryToken)Resolve(node)).Data.TryGetValue("Kids", out var kids)
        ? ((ArrayToken)Resolve(kids)).Data.Cast<IndirectReferenceToken>().SelectMany(Leaves)
        : [node.Data];

    private static string Inflate(StreamToken stream)
    {
        using var inflated = new ZLibStream(new MemoryStream(stream.Data.ToArray()), CompressionMode.Decompress);
        using var reader = new StreamReader(inflated, Encoding.Latin1);
        return stream.StreamDictionary.Data.ContainsKey("Filter") ? reader.ReadToEnd() : Encoding.Latin1.GetString(stream.Data.Span);
    }

    private static string Stream(string content) => string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}>>\nstream\n{content}\nendstream");

    /// <summary>New versions of objects, a cross-reference stream for them, and the way to the old one.</summary>
    private byte[] Append(IReadOnlyList<(long Number, string Body)> objects)
    {
        using var file = new MemoryStream();
        file.Write(bytes);
        var offsets = new SortedDictionary<long, long>();
        foreach (var (number, body) in objects)
        {
            offsets.Add(number, file.Length + 1);
            Write(file, $"\n{number} 0 obj\n{body}\nendobj\n");
        }

        var own = Math.Max(size, offsets.Keys.Max() + 1);
        offsets.Add(own, file.Length);
        var index = string.Join(' ', offsets.Keys.Select(number => $"{number} 1"));
        var root = PdfTokenText.Of(new IndirectReferenceToken(document.Structure.Trailer.Root));
        var start = file.Length;
        Write(file, $"{own} 0 obj\n<</Type/XRef/Size {own + 1}/Index[{index}]/W[1 4 2]/Root {root}/Prev {PreviousStart()}/Length {offsets.Count * 7}>>\nstream\n");
        foreach (var offset in offsets.Values)
        {
            file.Write([1, (byte)(offset >> 24), (byte)(offset >> 16), (byte)(offset >> 8), (byte)offset, 0, 0]);
        }

        Write(file, $"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    private string PreviousStart()
    {
        var tail = Encoding.Latin1.GetString(bytes.AsSpan(Math.Max(0, bytes.Length - 1024)));
        return tail[(tail.LastIndexOf("startxref", StringComparison.Ordinal) + "startxref".Length)..].Trim().Split('\n', '\r')[0];
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
