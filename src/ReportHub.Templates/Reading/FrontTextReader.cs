using System.Text;

namespace ReportHub.Templates;

/// <summary>Text and tags of one front matter value; no Markdown in it.</summary>
internal sealed class FrontTextReader(SourceText source, FindingList findings)
{
    private readonly TagReader tags = new(findings);

    public FrontText Read(TextSpan span)
    {
        var text = source.Slice(span);
        var pairing = new TagPairing(findings, holdsAnnexes: false);
        pairing.Enter();
        var literal = new StringBuilder();
        var literalStart = 0;
        var escaped = 0;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '\\' && TagShape.OpeningAt(text, i + 1) != '\0')
            {
                literal.Append(text, i + 1, 2);
                escaped++;
                i += 3;
            }
            else if (TagShape.OpeningAt(text, i) != '\0')
            {
                Flush(pairing, literal, span.Start + literalStart);
                var tag = tags.Read(text, i, span.Start);
                pairing.Add(tag);
                i += tag.Span.Length;
                literalStart = i;
            }
            else
            {
                escaped -= StrayClosing.Check(findings, text, i, span.Start, escaped > 0) ? 1 : 0;
                literal.Append(text[i++]);
            }
        }

        Flush(pairing, literal, span.Start + literalStart);
        var content = pairing.Leave();
        pairing.Finish();
        return new(span, text, content);
    }

    private static void Flush(TagPairing pairing, StringBuilder literal, int start)
    {
        if (literal.Length > 0)
        {
            pairing.Add(new TextSyntax(new(start, literal.Length), literal.ToString()));
            literal.Clear();
        }
    }
}
