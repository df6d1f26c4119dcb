namespace ReportHub.Templates;

/// <summary>The lines under 封面 while they are read: each has a label of the author's own, a colon and a value.</summary>
internal sealed class CoverLines(SourceText source, FindingList findings, FrontTextReader texts)
{
    private readonly List<CoverLine> lines = [];

    public void Add(TextSpan line)
    {
        var text = source.Slice(line);
        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0)
        {
            findings.Error("T302", line, "封面的这一项没有名称和冒号。", "写成“  - 项目名称: 内容”，用半角冒号");
            return;
        }

        if (text[colon] == '：')
        {
            var mark = new TextSpan(line.Start + colon, 1);
            findings.Error("T306", mark, "“：”是全角冒号，这一行不会被认出来。", "切换到半角输入，改成 :", fix: new(mark, ": "));
        }

        var label = text[..colon].TrimEnd();
        var value = text.AsSpan(colon + 1).Trim();
        var start = line.End - text.AsSpan(colon + 1).TrimStart().Length;
        lines.Add(new(line with { Length = label.Length }, label, texts.Read(new(start, value.Length))));
    }

    public IReadOnlyList<CoverLine> Take() => lines;
}
