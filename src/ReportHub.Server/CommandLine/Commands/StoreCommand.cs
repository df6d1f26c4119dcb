using System.CommandLine;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>store verify</c>: journal, projection and archive compared.</summary>
internal static class StoreCommand
{
    public static Command Make() => new("store", "存储")
    {
        FolderOptions.Through(new("verify", "核对日志、数据库和归档"), async (_, api, cancellation) =>
        {
            var result = await api.VerifyStoreAsync(cancellation);
            await Screen.PrintAsync(result.Findings);
            await Screen.SayAsync(result.Sound ? "存储完好。" : "存储有问题，见上。");
            return result.Sound ? ExitCodes.Done : ExitCodes.Refused;
        }),
    };
}
