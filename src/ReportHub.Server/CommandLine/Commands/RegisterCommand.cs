using System.CommandLine;
using Spectre.Console;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>register ORGAN YEAR</c>: the register of numbers.</summary>
internal static class RegisterCommand
{
    public static Command Make()
    {
        var organ = new Argument<string>("ORGAN") { Description = "机关代字，例如 洛龙财" };
        var year = new Argument<int>("YEAR") { Description = "年份" };
        return FolderOptions.Through(new("register", "发文登记簿") { organ, year }, async (parsed, api, cancellation) =>
        {
            var table = new Table().AddColumns("发文字号", "标题", "登记日期", "登记人", "作废原因");
            var register = await api.RegisterOfAsync(parsed.GetRequiredValue(organ), parsed.GetRequiredValue(year), cancellation);
            foreach (var line in register.Lines)
            {
                table.AddRow([.. new[] { line.Number, line.Title ?? "", $"{line.RegisteredOn:yyyy-MM-dd}", line.RegisteredBy, line.WithdrawnBecause ?? "" }.Select(Markup.Escape)]);
            }

            Screen.Print(table);
            await Screen.PrintAsync(register.Findings);
            return ExitCodes.Done;
        });
    }
}
