using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Counts line and column in Unicode characters from 1 while a text is read; CRLF, LF and CR each end one line.</summary>
internal sealed class TextPlace(string file)
{
    public int Line { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    public SourcePlace Here(int length = 1) => new(file, Line, Column, length);

    /// <summary>Goes past one character (a code point).</summary>
    public void Pass(int character, bool lineFeedFollows)
    {
        if (character == '\n' || (character == '\r' && !lineFeedFollows))
        {
            (Line, Column) = (Line + 1, 1);
        }
        else
        {
            Column++;
        }
    }
}
