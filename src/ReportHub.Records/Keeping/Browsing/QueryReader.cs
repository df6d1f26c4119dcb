using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// Reads the parameters of a list: <c>page</c>, <c>size</c>, <c>sort=-member,member</c>, <c>q</c>, and for every column <c>member=value</c>,
/// <c>member.from=value</c>, <c>member.to=value</c>; steps of nested members are parted by a dot.
/// </summary>
public sealed class QueryReader
{
    private const string From = ".from";
    private const string To = ".to";
    private readonly RecordKind kind;
    private readonly List<Diagnostic> findings = [];
    private readonly List<RecordFilter> filters = [];
    private readonly List<RecordSort> sorts = [];
    private (int Page, int Size) page = (1, RecordQuery.DefaultSize);
    private string? contains;

    private QueryReader(RecordKind kind) => this.kind = kind;

    /// <summary>Findings: R420 unknown parameter, R421 a value of another type, R422 page or size out of bounds.</summary>
    public static Outcome<RecordQuery> Read(RecordKind kind, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var reader = new QueryReader(kind);
        foreach (var (name, value) in parameters)
        {
            reader.Read(name, value);
        }

        return new(
            reader.findings.HasErrors() ? null : new RecordQuery(reader.filters, reader.contains, reader.sorts, reader.page.Page, reader.page.Size), reader.findings);
    }

    /// <summary>The name of a column in addresses.</summary>
    public static string NameOf(FormColumn column) => column.Member.Replace('/', '.');

    private void Read(string name, string value)
    {
        switch (name)
        {
            case "page":
                page.Page = Number(name, value, int.MaxValue);
                break;
            case "size":
                page.Size = Number(name, value, RecordQuery.MostSize);
                break;
            case "q":
                contains = value.Length == 0 ? null : value;
                break;
            case "sort":
                ReadSorts(value);
                break;
            default:
                ReadFilter(name, value);
                break;
        }
    }

    private int Number(string name, string value, int most)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        findings.Add(Diagnostic.Error("R422", $"{name} 的值“{value}”不对。", hint: $"写 1 至 {most.ToString(CultureInfo.InvariantCulture)} 的整数"));
        return 1;
    }

    private void ReadSorts(string value)
    {
        foreach (var entry in value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var descending = entry[0] == '-';
            var name = descending ? entry[1..] : entry;
            var column = Find(name);
            if (column is null && name != "id")
            {
                Unknown("sort", name);
            }
            else
            {
                sorts.Add(new(column, descending));
            }
        }
    }

    private void ReadFilter(string name, string value)
    {
        var (member, bound) = name.EndsWith(From, StringComparison.Ordinal) ? (name[..^From.Length], FilterBound.AtLeast)
            : name.EndsWith(To, StringComparison.Ordinal) ? (name[..^To.Length], FilterBound.AtMost)
            : (name, FilterBound.Equal);
        if (Find(member) is not { } column)
        {
            Unknown(name, member);
        }
        else if (!Fits(column, value))
        {
            findings.Add(Diagnostic.Error("R421", $"{name} 的值“{value}”不对：“{column.Heading}”{Form(column)}。", hint: "改正这个值，或去掉这个条件"));
        }
        else
        {
            filters.Add(new(column, bound, value));
        }
    }

    private FormColumn? Find(string name) => kind.Main.Columns.FirstOrDefault(column => string.Equals(NameOf(column), name, StringComparison.Ordinal));

    private void Unknown(string parameter, string name) => findings.Add(Diagnostic.Error(
        "R420", $"参数 {parameter}：{kind.Title}没有“{name}”这一列。", hint: "可用的列：" + string.Join("、", kind.Main.Columns.Select(column => $"{NameOf(column)}（{column.Heading}）"))));

    private static bool Fits(FormColumn column, string value) => column.Kind switch
    {
        CellKind.Integer or CellKind.Number or CellKind.Money => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        CellKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        CellKind.YesNo => value is "true" or "false",
        CellKind.Choice => column.Choices.Any(choice => string.Equals(choice.Value, value, StringComparison.Ordinal)),
        _ => true,
    };

    private static string Form(FormColumn column) => column.Kind switch
    {
        CellKind.Money => "写以分为单位的整数",
        CellKind.Integer or CellKind.Number => "写数",
        CellKind.Date => "写成 2019-12-20 的样子",
        CellKind.YesNo => "写 true 或 false",
        CellKind.Choice => "可以写 " + string.Join("、", column.Choices.Select(choice => $"{choice.Value}（{choice.Word}）")),
        _ => "写文字",
    };
}
