namespace ReportHub.Writers;

/// <summary>
/// The parts beside document.xml in the order of their making. Relationship id and file name are one word, the same in every file that has the part.
/// </summary>
internal sealed class DocxParts
{
    private readonly List<DocxPart> parts = [];

    public IReadOnlyList<DocxPart> All => parts;

    /// <summary>Adds a part whose id is <paramref name="id"/>, whose relationship and content are of <paramref name="type"/> (styles, header, footer ...).</summary>
    public void Add(string id, string type, MarkupBuffer content, DocxLinks? links = null) => parts.Add(new(id, type, content, links));

    /// <summary>A part of WordprocessingML up to its content; <paramref name="element"/> is the name of its root.</summary>
    public static MarkupBuffer Open(ReadOnlySpan<byte> element, int capacity) => new MarkupBuffer(DocxWriter.Format, capacity)
        .Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:"u8).Raw(element)
        .Raw(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"u8);
}

/// <summary>A part beside document.xml; <paramref name="Links"/> are its own addresses, null where it can have none.</summary>
internal sealed record DocxPart(string Id, string Type, MarkupBuffer Content, DocxLinks? Links)
{
    public string File => Id + ".xml";
}
