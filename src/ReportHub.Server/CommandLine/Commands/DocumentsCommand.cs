using System.CommandLine;
using ReportHub.Server.Documents;
using Spectre.Console;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>documents</c>: the verbs on documents, each one call of the API.</summary>
internal static class DocumentsCommand
{
    public static Command Make() => new("documents", "公文：清单、查看、拟稿、登记、原件、付印、核验")
    {
        FolderOptions.Through(new("list", "公文清单"), ListAsync),
        MakeShow(),
        CreateCommand.Make(),
        RegisterDocumentCommand.Make(),
        OriginalCommand.Make(),
        PrintCommand.Make(),
        MakeVerify(),
    };

    public static Argument<string> DocumentId() => new("ID") { Description = "公文的标识，见 documents list" };

    public static async Task PrintAsync(DocumentView document)
    {
        await Screen.SayAsync($"{document.Id}  {document.Number ?? "未编号"}  {document.Title}  {StateOf(document.State)}{(document.Repeated ? "（此前已办理，没有重复办理）" : "")}");
        foreach (var file in document.Files)
        {
            await Screen.SayAsync($"  {file.Format,-5} {file.Length,9} 字节  {file.Sha256}");
        }
    }

    private static string StateOf(string state) => state switch
    {
        "draft" => "草稿",
        "numbered" => "编号中",
        "registered" => "已登记",
        "withdrawn" => "已作废",
        _ => state,
    };

    private static async Task<int> ListAsync(ParseResult parsed, ApiClient api, CancellationToken cancellation)
    {
        var table = new Table().AddColumns("标识", "发文字号", "标题", "状态", "页数");
        foreach (var document in await api.ListAsync(cancellation))
        {
            table.AddRow([.. new[] { document.Id, document.Number ?? "", document.Title, StateOf(document.State), $"{document.PageCount}" }.Select(Markup.Escape)]);
        }

        Screen.Print(table);
        return ExitCodes.Done;
    }

    private static Command MakeShow()
    {
        var id = DocumentId();
        return FolderOptions.Through(new("show", "一件公文") { id }, async (parsed, api, cancellation) =>
        {
            await PrintAsync(await api.ShowAsync(parsed.GetRequiredValue(id), cancellation));
            return ExitCodes.Done;
        });
    }

    private static Command MakeVerify()
    {
        var id = DocumentId();
        return FolderOptions.Through(new("verify", "按冻结的数据重新排版，与归档原件比对") { id }, async (parsed, api, cancellation) =>
        {
            var result = await api.VerifyAsync(parsed.GetRequiredValue(id), cancellation);
            await Screen.PrintAsync(result.Findings);
            await Screen.SayAsync(Verdict(result));
            return result.ArchiveIntact ? ExitCodes.Done : ExitCodes.Refused;
        });
    }

    public static string Verdict(VerificationView result)
    {
        var archive = result.ArchiveIntact ? "归档完好" : "归档缺失或损坏";
        var grade = result.Grade switch
        {
            "sameBytes" => "重排逐字节相同",
            "samePages" => "重排版面相同，字节不同",
            "differs" => "重排版面不同",
            _ => "不能重排",
        };
        return $"{archive}；{grade}。";
    }
}
