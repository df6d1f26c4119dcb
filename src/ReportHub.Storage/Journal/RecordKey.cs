using System.Text;

namespace ReportHub.Storage;

/// <summary>Kind and id of a record; as text <c>kind/id</c>, so a kind holds no slash.</summary>
internal readonly record struct RecordKey(string Kind, string Id)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string ToString() => $"{Kind}/{Id}";

    /// <summary>For reading: null where no record can have the id, so that an id from outside is simply not found.</summary>
    public static RecordKey? Possible(string kind, string id)
    {
        try
        {
            return Checked(kind, id);
        }
        catch (ArgumentException) when (IsKind(kind))
        {
            return null;
        }
    }

    /// <exception cref="ArgumentException">Empty, too long for an index, not well-formed Unicode, or a slash or control character in the kind.</exception>
    public static RecordKey Checked(string kind, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (!IsKind(kind) || id.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException($"The record key '{kind}/{id}' holds a character that is not allowed.", nameof(kind));
        }

        var key = new RecordKey(kind, id);
        return Strict.GetByteCount(key.ToString()) <= JournalFormat.MaximumKeyBytes
            ? key
            : throw new ArgumentException($"The record key '{key}' is longer than {JournalFormat.MaximumKeyBytes} bytes.", nameof(id));
    }

    private static bool IsKind(string kind) => kind.Length > 0 && !kind.Contains('/', StringComparison.Ordinal) && !kind.Any(char.IsControl);
}
