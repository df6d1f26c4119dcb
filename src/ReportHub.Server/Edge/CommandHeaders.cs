using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ReportHub.Foundation;

namespace ReportHub.Server.Edge;

/// <summary>The headers of a request that changes something: who asks, under which key, on which business date.</summary>
internal sealed record CommandHeaders(
    [FromHeader(Name = CommandHeaders.KeyHeader)] string? RequestKey,
    [FromHeader(Name = CommandHeaders.ActorHeader)] string? Actor,
    [FromHeader(Name = CommandHeaders.DateHeader)] string? BusinessDate)
{
    public const string KeyHeader = "Idempotency-Key";
    public const string ActorHeader = "X-Actor";
    public const string DateHeader = "X-Business-Date";
    public const string DefaultActor = "clerk";
    public const int MaxLength = 200;

    /// <summary>Offices date by Beijing time, which has known no summer time since 1991: a fixed offset needs no time zone files.</summary>
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary>The context of the command; findings H4xx name the header and the form it must have.</summary>
    public Outcome<CommandContext> ToContext(TimeProvider clock)
    {
        var findings = new List<Diagnostic>();
        if (!IsKey(RequestKey))
        {
            findings.Add(Diagnostic.Error("H401", $"缺少请求头 {KeyHeader}，或其内容不合要求。",
                hint: $"每个会改变数据的请求都要带一个 1 至 {MaxLength} 个可见 ASCII 字符的标识；重发同一请求时用同一个标识。"));
        }

        var instant = clock.GetUtcNow();
        var date = DateIn(instant);
        if (BusinessDate is { Length: > 0 } && !DateOnly.TryParseExact(BusinessDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            findings.Add(Diagnostic.Error("H402", $"请求头 {DateHeader} 的“{BusinessDate}”不是日期。", hint: "写成 2019-12-20 的形式；不写则取北京时间的当天。"));
        }

        var actor = string.IsNullOrWhiteSpace(Actor) ? DefaultActor : Uri.UnescapeDataString(Actor);
        if (actor.Length > MaxLength || actor.Any(char.IsControl))
        {
            findings.Add(Diagnostic.Error("H403", $"请求头 {ActorHeader} 不合要求。", hint: $"写经办人的账号或姓名（百分号编码），不超过 {MaxLength} 字。"));
        }

        return findings.Count > 0 ? Outcome.Failed<CommandContext>(findings) : Outcome.Of(new CommandContext(actor, date, instant, RequestKey!));
    }

    /// <summary>The office's date now.</summary>
    public static DateOnly Today(TimeProvider clock) => DateIn(clock.GetUtcNow());

    public static DateOnly DateIn(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Beijing).DateTime);

    private static bool IsKey(string? key) => key is { Length: >= 1 and <= MaxLength } && key.All(character => character is > ' ' and < '\u007f');
}
