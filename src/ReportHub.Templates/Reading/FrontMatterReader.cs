namespace ReportHub.Templates;

/// <summary>
/// The front matter, line by line: a strict subset of YAML (<c>key: value</c>, <c>- </c> lists, one nested level). A YAML parser would reject
/// <c>标题: {{ a }}的通报</c>, read a full-width colon as text and stop at its first error.
/// </summary>
internal sealed class FrontMatterReader
{
    private const string Fence = "---";
    private readonly Dictionary<FrontKey, FrontValue> values = [];
    private readonly SourceText source;
    private readonly FindingList findings;
    private readonly FrontTextReader texts;
    private readonly AnnexEntries annexes;
    private readonly CoverLines cover;
    private readonly List<FrontText> items = [];
    private (FrontKey Key, TextSpan Span, bool Open)? list;
    private bool listClosed;

    public FrontMatterReader(SourceText source, FindingList findings)
    {
        (this.source, this.findings) = (source, findings);
        texts = new(source, findings);
        annexes = new(findings);
        cover = new(source, findings, texts);
    }

    /// <summary>The head, and the offset at which the body starts.</summary>
    public (FrontMatter Front, int BodyStart) Read()
    {
        var first = LineSpan(0);
        if (!IsFence(first))
        {
            findings.Error("T301", first with { Length = 0 }, "模板开头没有说明部分。", "第一行写 ---，接着写 模板、文种、样式、数据、标题、署名，再写一行 ---");
            return (new(first, values, [], []), 0);
        }

        for (var line = 1; line < source.LineStarts.Count; line++)
        {
            var span = LineSpan(line);
            if (IsFence(span))
            {
                CloseList();
                var body = line + 1 < source.LineStarts.Count ? source.LineStarts[line + 1] : source.Text.Length;
                return (new(TextSpan.Between(0, span.End), values, annexes.Take(), cover.Take()), body);
            }

            ReadLine(span);
        }

        CloseList();
        findings.Error("T301", first, "说明部分没有结束。", "在正文前面加一行 ---");
        return (new(first, values, annexes.Take(), cover.Take()), source.Text.Length);
    }

    /// <summary>A line of dashes only: ---, or what an input method or a hurried hand made of it (reported).</summary>
    private bool IsFence(TextSpan span)
    {
        var line = source.Slice(span).AsSpan().TrimEnd();
        if (line.SequenceEqual(Fence))
        {
            return true;
        }

        if (line.Length < 2 || line.ContainsAnyExcept("-－—–"))
        {
            return false;
        }

        var marks = span with { Length = line.Length };
        findings.Error("T301", marks, $"说明部分的开头和结尾要写 ---，这里是 {line[..Math.Min(line.Length, 8)]}。", "改成半角的 ---", fix: new(marks, Fence));
        return true;
    }

    private void ReadLine(TextSpan span)
    {
        var text = source.Slice(span);
        var content = text.AsSpan().Trim();
        if (content.IsEmpty || content[0] == '#')
        {
            return;
        }

        var indent = text.Length - text.AsSpan().TrimStart().Length;
        var inner = new TextSpan(span.Start + indent, content.Length);
        if (content[0] == '-' && (content.Length == 1 || char.IsWhiteSpace(content[1])))
        {
            ReadItem(inner, content);
        }
        else if (indent > 0)
        {
            ReadNested(inner);
        }
        else
        {
            ReadKey(inner);
        }
    }

    private void ReadItem(TextSpan line, ReadOnlySpan<char> content)
    {
        var rest = content[1..].TrimStart();
        var span = new TextSpan(line.End - rest.Length, rest.Length);
        if (list is not { Open: true } open)
        {
            findings.Error("T302", line, "这一项不属于任何列表。", "列表写在“主送:”“抄送:”“词语:”或“附件:”的下一行");
        }
        else if (open.Key == FrontKey.Annexes)
        {
            annexes.Start(line);
            ReadNested(span);
        }
        else if (open.Key == FrontKey.Cover)
        {
            cover.Add(span);
        }
        else
        {
            items.Add(texts.Read(span));
        }
    }

    private void ReadNested(TextSpan line)
    {
        if (list is not { Key: FrontKey.Annexes, Open: true } || !annexes.Started)
        {
            findings.Error("T302", line, "这一行看不懂：只有附件的名称、代号、字号可以缩进。", "去掉行首的空格，或写成“- ”开头的列表项");
        }
        else if (Split(line, inAnnex: true) is { } pair)
        {
            CheckFixed(pair.Key, pair.Value);
            annexes.Set(pair.Key, pair.KeySpan, texts.Read(pair.Value));
        }
    }

    private void ReadKey(TextSpan line)
    {
        CloseList();
        if (Split(line, inAnnex: false) is not { } pair)
        {
            listClosed = true;
            return;
        }

        listClosed = false;
        if (values.TryGetValue(pair.Key, out var earlier))
        {
            findings.Error("T304", pair.KeySpan, $"“{source.Slice(pair.KeySpan)}”写了两次。", "删去其中一行", earlier.KeySpan);
        }

        if (pair.Value.Length == 0 && FrontKeys.TakesList(pair.Key))
        {
            list = (pair.Key, pair.KeySpan, true);
            return;
        }

        if (FrontKeys.TakesEntries(pair.Key))
        {
            var isAnnexes = pair.Key == FrontKey.Annexes;
            findings.Error(
                "T302",
                pair.Value,
                $"{FrontKeys.ChineseName(pair.Key)}要写成列表。",
                isAnnexes ? "“附件:”后面换行，再写“  - 名称: 得分表”和“    代号: 得分表”" : "“封面:”后面换行，再写“  - 单位: 洛阳市洛龙区财政局”和“  - 日期: {{ 发文.成文日期 | 日期: \"年月\" }}”");
            return;
        }

        CheckFixed(pair.Key, pair.Value);
        values.TryAdd(pair.Key, new(pair.KeySpan, IsList: false, pair.Value.Length == 0 ? [] : [texts.Read(pair.Value)]));
    }

    private (FrontKey Key, TextSpan KeySpan, TextSpan Value)? Split(TextSpan line, bool inAnnex)
    {
        var text = source.Slice(line);
        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon < 0)
        {
            return WithoutColon(line, text, inAnnex);
        }

        if (text[colon] == '：')
        {
            var mark = new TextSpan(line.Start + colon, 1);
            findings.Error("T306", mark, "“：”是全角冒号，这一行不会被认出来。", "切换到半角输入，改成 :", fix: new(mark, ": "));
        }

        var name = text[..colon].TrimEnd();
        var keySpan = new TextSpan(line.Start, name.Length);
        var value = text.AsSpan(colon + 1).Trim();
        var start = line.Start + text.Length - text.AsSpan(colon + 1).TrimStart().Length;
        if (FrontKeys.Find(name, inAnnex) is { } key)
        {
            return (key, keySpan, new(start, value.Length));
        }

        var known = FrontKeys.Names(inAnnex).ToList();
        var suggestion = Suggestion.For(name, known);
        var all = known.Where(static candidate => candidate[0] > 0x2000);
        findings.Error("T303", keySpan, $"没有“{name}”这一项。", Suggestion.Hint(suggestion, inAnnex ? all : all.Take(12)), fix: suggestion is null ? null : new(keySpan, suggestion));
        return null;
    }

    /// <summary>A known name and a space before the rest: the colon was forgotten, and the line is read as if it stood there.</summary>
    private (FrontKey Key, TextSpan KeySpan, TextSpan Value)? WithoutColon(TextSpan line, string text, bool inAnnex)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\t', '　');
        if (end > 0 && FrontKeys.Find(text[..end], inAnnex) is { } key)
        {
            var value = text.AsSpan(end).TrimStart();
            var keySpan = line with { Length = end };
            findings.Error("T302", line, "这一行没有冒号。", $"在“{text[..end]}”后面加上半角冒号", fix: new(new(keySpan.End, 0), ":"));
            return (key, keySpan, new(line.End - value.Length, value.Length));
        }

        findings.Error("T302", line, "这一行没有冒号。", "写成“名称: 内容”，用半角冒号");
        return null;
    }

    private void CheckFixed(FrontKey key, TextSpan value)
    {
        if (FrontKeys.IsFixed(key) && source.Slice(value).AsSpan().ContainsAny('{', '｛'))
        {
            findings.Error("T308", value, $"“{FrontKeys.ChineseName(key)}”不能用字段。", "直接写文字");
        }
    }

    private void CloseList()
    {
        if (list is { } open && !listClosed)
        {
            values.TryAdd(open.Key, new(open.Span, IsList: true, [.. items]));
        }

        items.Clear();
        list = null;
    }

    private TextSpan LineSpan(int line)
    {
        var start = source.LineStarts[line];
        var end = line + 1 < source.LineStarts.Count ? source.LineStarts[line + 1] : source.Text.Length;
        while (end > start && source.Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.Between(start, end);
    }
}
