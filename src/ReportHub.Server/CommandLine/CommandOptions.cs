using System.CommandLine;
using System.Text.Json;
using ReportHub.Foundation;
using ReportHub.Server.Edge;

namespace ReportHub.Server.CommandLine;

/// <summary>Options of a command that changes something: who, when, under which key.</summary>
/// <param name="keyHelp">What a missing key means.</param>
internal sealed class CommandOptions(string keyHelp = "请求标识；不写则由请求内容算出，同样的命令重复运行不会重复办理")
{
    private readonly Option<string?> key = new("--key") { Description = keyHelp };
    private readonly Option<string?> actor = new("--actor") { Description = $"经办人（默认 {CommandHeaders.DefaultActor}）" };
    private readonly Option<string?> date = new("--date") { Description = "业务日期，2019-12-20 的形式（默认北京时间当天）" };

    public void AddTo(Command command)
    {
        command.Add(key);
        command.Add(actor);
        command.Add(date);
    }

    /// <summary>A new request each time, unless a key is given: for what changes nothing when it is done twice.</summary>
    public CommandHeaders OfNew(ParseResult parsed) => new(parsed.GetValue(key) ?? $"cli-{Guid.NewGuid():N}", parsed.GetValue(actor), parsed.GetValue(date));

    public CommandHeaders Of<T>(ParseResult parsed, string command, T body) =>
        new(parsed.GetValue(key) ?? KeyOf(command, body), parsed.GetValue(actor), parsed.GetValue(date));

    /// <summary>A key that follows from what is asked, so that asking twice is one request.</summary>
    public static string KeyOf<T>(string command, T body) => $"cli-{ContentHash.Of(command + JsonSerializer.Serialize(body)).Hex}";
}
