using System.CommandLine;
using ReportHub.Server.CommandLine.Commands;

namespace ReportHub.Server.CommandLine;

/// <summary>The command line: verbs, options, exit codes.</summary>
internal static class ReportHubCommand
{
    /// <summary>Runs one command. 0 done, 1 refused or findings, 2 wrong usage, 3 store not available.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Make().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await Screen.UsageErrorAsync(parsed.Errors.Select(error => error.Message));
            return ExitCodes.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception error) when (Screen.CanExplain(error))
        {
            return await Screen.ExplainAsync(error);
        }
    }

    private static RootCommand Make() => new("ReportHub：把绩效评价记录排成规范公文，编号、归档、可逐字节重印。")
    {
        ServeCommand.Make(),
        DemoCommand.Make(),
        DocumentsCommand.Make(),
        RegisterCommand.Make(),
        RecordsCommand.Make(),
        StoreCommand.Make(),
        TemplatesCommand.Make(),
        BenchCommand.Make(),
        AuditCommand.Make(),
        CheckCommand.Make(),
    };
}
