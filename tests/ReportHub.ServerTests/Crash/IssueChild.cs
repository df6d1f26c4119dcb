using System.Diagnostics;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Reports;
using ReportHub.Server.Composition;
using ReportHub.ServerTests.Http;

namespace ReportHub.ServerTests.Crash;

/// <summary>
/// Child process of the crash tests: <c>issue FOLDER ROUND</c> issues notices one after the other until it is killed, printing each number after its answer;
/// with <c>aimed</c> it kills itself in the moment between numbering and attaching the files.
/// </summary>
internal static class IssueChild
{
    public const string Name = "issue";
    public const string OrganCode = "洛龙财";
    public const int Year = 2019;

    public static async Task<int> RunAsync(string[] arguments)
    {
        await using var rooms = await OpenAsync(arguments[0]);
        if (arguments is [_, _, "aimed"])
        {
            new Thread(() => DieBetween(rooms.Parts.Documents)) { IsBackground = true }.Start();
        }

        for (var call = 0; ; call++)
        {
            await Console.Out.WriteLineAsync(await IssueAsync(rooms.Parts.Documents, $"{arguments[1]}-{call}"));
        }
    }

    /// <summary>The rooms as the server opens them, what a crash left being finished first.</summary>
    public static async Task<StoreRooms> OpenAsync(string folder)
    {
        var silence = new RunningServer.Silence();
        var rooms = await StoreRooms.OpenAsync(RunningServer.SettingsOf(folder), silence, TimeProvider.System, CancellationToken.None);
        await rooms.RecoverAsync(silence, CancellationToken.None);
        return rooms;
    }

    private static async Task<string> IssueAsync(DocumentService documents, string key)
    {
        var facts = new DocumentFacts { IssueDate = new(Year, 12, 23) };
        var draft = await documents.CreateAsync(new(new("assessment-notice", "1.0.0"), Year, facts), Context(key + "-create"));
        var issued = await documents.RegisterAsync(new(draft.Document.Id, OrganCode, 80, new(Year, 12, 24)), Context(key + "-register"));
        return issued.Document.Facts.Number!.ToString();
    }

    private static CommandContext Context(string key) => new("clerk", new(Year, 12, 24), TimeProvider.System.GetUtcNow(), key);

    private static void DieBetween(DocumentService documents)
    {
        while (documents.List().All(document => document.State != DocumentState.Numbered))
        {
        }

        Process.GetCurrentProcess().Kill();
    }
}
