using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>What is known of a value before any data: its schema, whether it can be empty, and how staff name it.</summary>
internal sealed record Typed(DataSchema Schema, bool CanBeEmpty, string Name)
{
    /// <summary>A text written in the template itself.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>A literal passed through 原文.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>Set by 分段: fills whole paragraphs.</summary>
    public bool IsParagraphs { get; init; }

    /// <summary>The unit of a number that is text already.</summary>
    public string? PrintedUnit { get; init; }

    public string? Unit => Schema switch
    {
        IntegerSchema integer => integer.Unit,
        NumberSchema number => number.Unit,
        _ => PrintedUnit,
    };

    public static Typed Text(string name, bool canBeEmpty = false, string? unit = null) => new(new TextSchema(), canBeEmpty, name) { PrintedUnit = unit };
}

/// <summary>A checked value: how to get it, and what it will be; <paramref name="Key"/> is set for a bare path and names it in guards.</summary>
internal sealed record CheckedValue(TextSpan Span, Evaluate Evaluate, Typed Type, string? Key = null)
{
    public string KeyPath { get; init; } = "";

    public string ChinesePath { get; init; } = "";

    /// <summary>The key and those of the objects that hold it: all present where this one is.</summary>
    public IEnumerable<string> KeysUpward()
    {
        for (var key = Key; key is not null; key = key.LastIndexOf('/') is > 0 and var slash ? key[..slash] : null)
        {
            yield return key;
        }
    }
}
