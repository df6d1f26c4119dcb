using System.CommandLine;
using ReportHub.Server.Documents;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>documents register ID</c>: number, files, archive.</summary>
internal static class RegisterDocumentCommand
{
    public static Command Make()
    {
        var id = DocumentsCommand.DocumentId();
        var organ = new Option<string>("--organ") { Description = "机关代字，例如 洛龙财", Required = true };
        var copies = new Option<int>("--copies") { Description = "印制份数", Required = true };
        var printDate = new Option<string>("--print-date") { Description = "印发日期，2019-12-24 的形式", Required = true };
        var options = new CommandOptions();
        var command = new Command("register", "登记：编号、定稿、归档") { id, organ, copies, printDate };
        options.AddTo(command);
        return FolderOptions.Through(command, async (parsed, api, cancellation) =>
        {
            var document = parsed.GetRequiredValue(id);
            var body = new RegisterDocumentBody(parsed.GetValue(organ), parsed.GetValue(copies), parsed.GetValue(printDate));
            await DocumentsCommand.PrintAsync(await api.RegisterAsync(document, body, options.Of(parsed, "register" + document, body), cancellation));
            return ExitCodes.Done;
        }, issues: true);
    }
}
