using System.CommandLine;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>records</c>: the verbs on records, each one call of the API.</summary>
internal static class RecordsCommand
{
    public static Command Make() => new("records", "记录：结转到新年度")
    {
        RollOverCommand.Make(),
    };
}
