using System.CommandLine;
using ReportHub.Server.Benching;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>bench</c>: measures rendering without store or lock, one line per case, each with its limit.</summary>
internal static class BenchCommand
{
    public static Command Make()
    {
        var first = new Option<bool>(ColdStart.Option) { Hidden = true };
        var longTable = new Option<bool>(LongRun.Option) { Hidden = true };
        var import = new Option<bool>(ImportRows.Option) { Hidden = true };
        var folders = new FolderOptions();
        var command = new Command("bench", "测速：每行一项，含 CPU 毫秒、历时毫秒、分配 KB、页数和限值") { first, longTable, import };
        folders.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            var settings = folders.Of(parsed);
            switch (parsed.GetValue(first), parsed.GetValue(longTable), parsed.GetValue(import))
            {
                case (true, _, _):
                    ColdStart.RenderFirst(settings);
                    break;
                case (_, true, _):
                    LongRun.Render(settings);
                    break;
                case (_, _, true):
                    await ImportRows.RunAsync();
                    break;
                default:
                    await Bench.RunAsync(settings);
                    break;
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
