namespace ReportHub.Layout;

/// <summary>Behaviour of a character at line ends (GB/T 15834-2011 5.1; domain.md 1.10).</summary>
internal enum BreakClass : byte
{
    /// <summary>Hanzi and everything else that may stand anywhere.</summary>
    Ideographic,

    /// <summary>Must not start a line: ， 。 ） ” and their like.</summary>
    NoStart,

    /// <summary>Must not end a line: （ 《 “ and their like.</summary>
    NoEnd,

    /// <summary>分隔号 /: neither at the start nor at the end of a line.</summary>
    Neither,

    /// <summary>— of a pair; two stay together. One alone is a hyphen and becomes <see cref="NoStart"/> in its text.</summary>
    Dash,

    /// <summary>…: two, or four of a doubled ellipsis, stay together.</summary>
    Ellipsis,

    /// <summary>Letters, digits and the marks inside numbers: a string of them is one word.</summary>
    Word,

    /// <summary>A word character that must not start a line even behind a hanzi: , . % ) and their like.</summary>
    WordNoStart,

    /// <summary>A word character that must not end a line: ( [ and their like.</summary>
    WordNoEnd,

    Space,

    /// <summary>A forced line end; has no glyph.</summary>
    NewLine,
}
