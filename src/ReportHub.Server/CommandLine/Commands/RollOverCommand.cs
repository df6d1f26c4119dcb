using System.CommandLine;
using ReportHub.Records;
using ReportHub.Server.Years;
using Command = System.CommandLine.Command;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>records roll-over --from Y --to Y</c>: begins a new year.</summary>
internal static class RollOverCommand
{
    public static Command Make()
    {
        var from = new Option<int>("--from") { Description = "结转前的年度，例如 2019", Required = true };
        var to = new Option<int>("--to") { Description = "新的年度，例如 2020", Required = true };
        var options = new CommandOptions();
        var command = new Command("roll-over", "结转到新年度：延续项目、目标草稿、工作年度、年度考核") { from, to };
        options.AddTo(command);
        return FolderOptions.Through(command, async (parsed, api, cancellation) =>
        {
            var body = new RollOverBody(parsed.GetRequiredValue(from));
            var year = parsed.GetRequiredValue(to);
            // A run of its own each time: the records decide what is left to make, not the key of an earlier run.
            var headers = options.Of(parsed, "roll-over", $"{body.From} {year} {Guid.CreateVersion7()}");
            await PrintAsync(await api.RollOverAsync(year, body, headers, cancellation));
            return ExitCodes.Done;
        });
    }

    private static async Task PrintAsync(RollOverView result)
    {
        await Screen.PrintAsync(result.Findings);
        await Screen.SayAsync(Summary(result));
        foreach (var kind in result.Made.GroupBy(made => made.Kind, StringComparer.Ordinal))
        {
            await Screen.SayAsync($"  {RecordKinds.Find(kind.Key)?.Title ?? kind.Key} {kind.Count()} 条：{string.Join("、", kind.Take(3).Select(made => made.Id))}{(kind.Skip(3).Any() ? " 等" : "")}");
        }
    }

    private static string Summary(RollOverView result) => result.Made.Count == 0
        ? $"{result.To} 年度的记录都已经有了，没有改动。"
        : $"从 {result.From} 年度结转到 {result.To} 年度，新建 {result.Made.Count} 条记录。";
}
