using System.Globalization;
using System.Text;
using System.Text.Json;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Where each value of a JSON file begins, by JSON pointer; lines and columns are counted when asked for.</summary>
internal sealed class JsonPlaces
{
    private const int InObject = -1;
    private readonly Dictionary<string, int> starts = new(StringComparer.Ordinal);
    private readonly Stack<(string Prefix, int Next)> path = new();
    private readonly string file;
    private readonly ReadOnlyMemory<byte> json;

    /// <summary>Of bytes that are not JSON, the places before the fault.</summary>
    public JsonPlaces(string file, ReadOnlyMemory<byte> json)
    {
        (this.file, this.json) = (file, json);
        var reader = new Utf8JsonReader(json.Span);
        try
        {
            var name = "";
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = reader.GetString()!;
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        path.Pop();
                        break;
                    default:
                        Note(reader.TokenType, (int)reader.TokenStartIndex, name);
                        break;
                }
            }
        }
        catch (JsonException)
        {
            path.Clear();
        }
    }

    /// <summary>The place of the value at the pointer, or of the nearest value around it.</summary>
    public SourcePlace Of(string pointer)
    {
        while (!starts.ContainsKey(pointer) && pointer.LastIndexOf('/') is >= 0 and var parent)
        {
            pointer = pointer[..parent];
        }

        return At(starts.GetValueOrDefault(pointer));
    }

    private void Note(JsonTokenType token, int start, string name)
    {
        var pointer = "";
        if (path.TryPop(out var parent))
        {
            pointer = parent.Prefix + "/" + (parent.Next == InObject ? name : parent.Next.ToString(CultureInfo.InvariantCulture));
            path.Push(parent.Next == InObject ? parent : (parent.Prefix, parent.Next + 1));
        }

        starts[pointer] = start;
        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            path.Push((pointer, token == JsonTokenType.StartArray ? 0 : InObject));
        }
    }

    private SourcePlace At(int index)
    {
        var before = json.Span[..index];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetString(before[lineStart..]).EnumerateRunes().Count() + 1, 1);
    }
}
