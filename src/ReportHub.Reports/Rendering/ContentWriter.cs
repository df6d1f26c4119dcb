using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>Hashes a document as nested lines; every text is escaped, so that no text can pass for structure.</summary>
internal sealed class ContentWriter : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly StringBuilder line = new();

    public void Open(string name, params ReadOnlySpan<int> values)
    {
        line.Append(name);
        foreach (var value in values)
        {
            line.Append(' ').Append(value.ToString(CultureInfo.InvariantCulture));
        }

        line.Append('{');
        EndLine();
    }

    public void Close()
    {
        line.Append('}');
        EndLine();
    }

    public void Write(string name, string text)
    {
        line.Append(name).Append('=');
        Append(text);
        EndLine();
    }

    /// <summary>Neighbouring texts count as one: how a binder cuts them is not content.</summary>
    public void Write(string name, IReadOnlyList<Inline> inlines)
    {
        line.Append(name).Append('=');
        Append(inlines);
        EndLine();
    }

    public ContentHash Finish() => ContentHash.FromDigest(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    private void Append(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    Append(text.Value);
                    break;
                case Strong strong:
                    line.Append("\\s{");
                    Append(strong.Children);
                    line.Append("\\}");
                    break;
                case Link link:
                    line.Append("\\l{");
                    Append(link.Target);
                    line.Append("\\|");
                    Append(link.Children);
                    line.Append("\\}");
                    break;
                case Footnote note:
                    line.Append("\\n{");
                    Append(note.Content);
                    line.Append("\\}");
                    break;
                case LineBreak:
                    line.Append("\\b");
                    break;
                default:
                    throw new InvalidOperationException($"No canonical content for {inline.GetType().Name}.");
            }
        }
    }

    private void Append(string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '\\' => line.Append("\\\\"),
                '\n' => line.Append("\\n"),
                _ => line.Append(character),
            };
        }
    }

    private void EndLine()
    {
        hash.AppendData(Encoding.UTF8.GetBytes(line.Append('\n').ToString()));
        line.Clear();
    }
}
