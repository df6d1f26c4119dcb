using System.CommandLine;

namespace ReportHub.Server.CommandLine;

/// <summary>What a list of records is narrowed to and ordered by.</summary>
internal sealed class ListOptions
{
    private readonly Option<string?> contains = new("--q") { Description = "任一列包含的文字" };
    private readonly Option<string?> sort = new("--sort") { Description = "排序的列，逗号隔开，前面加 - 为倒序" };
    private readonly Option<string[]> where = new("--where") { Description = "条件，列=值 的形式，可写多个；数、金额（分）和日期可写 列.from=值、列.to=值", HelpName = "列=值", DefaultValueFactory = _ => [] };

    public ListOptions() => where.Validators.Add(result =>
    {
        foreach (var condition in result.GetValueOrDefault<string[]>() ?? [])
        {
            if (condition.IndexOf('=', StringComparison.Ordinal) < 1)
            {
                result.AddError($"--where 的“{condition}”不是 列=值 的形式。");
            }
        }
    });

    public void AddTo(Command command)
    {
        command.Add(contains);
        command.Add(sort);
        command.Add(where);
    }

    public IEnumerable<KeyValuePair<string, string?>> Of(ParseResult parsed)
    {
        foreach (var (name, option) in new[] { ("q", contains), ("sort", sort) })
        {
            if (parsed.GetValue(option) is { } value)
            {
                yield return new(name, value);
            }
        }

        foreach (var condition in parsed.GetValue(where)!)
        {
            var at = condition.IndexOf('=', StringComparison.Ordinal);
            yield return new(condition[..at], condition[(at + 1)..]);
        }
    }
}
