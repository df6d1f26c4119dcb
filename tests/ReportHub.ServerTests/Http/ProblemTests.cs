using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using System.Text.Json;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Server.Edge;

namespace ReportHub.ServerTests.Http;

public sealed class ProblemTests
{
    public static TheoryData<Exception, int, string> Failures => new()
    {
        { new CommandRefusedException("D401", "没有。"), 404, "D401" },
        { new CommandRefusedException("D403", "尚未登记。"), 409, "D403" },
        { new CommandRefusedException("D103", "已登记。"), 409, "D103" },
        { new CommandRefusedException("D206", "份数无效。"), 422, "D206" },
        { new CommandRefusedException("L101", "缺字。"), 422, "L101" },
        { new RequestKeyMisusedException("k"), 409, "H409" },
        { new StoreUnavailableException("S120", "磁盘已满。"), 503, "S120" },
        { new ArchiveDamagedException(ContentHash.Of("x"), "is missing"), 503, "A503" },
        { new InvalidOperationException("secret detail"), 500, "H500" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Every_failure_has_its_status_and_code_and_its_cause_stays_in_the_log(Exception failure, int status, string code)
    {
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        using var body = new MemoryStream();
        context.Response.Body = body;

        await new ProblemExceptionHandler(NullLogger<ProblemExceptionHandler>.Instance).TryHandleAsync(context, failure, TestContext.Current.CancellationToken);
        var problem = JsonElement.Parse(body.ToArray());

        Assert.Equal(status, context.Response.StatusCode);
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.DoesNotContain("secret", problem.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_error_decides_not_a_notice_before_it()
    {
        var problem = Problems.Of([Diagnostic.Notice("F301", "替代字体。"), Diagnostic.Error("D401", "没有。")]);

        Assert.Equal(404, problem.StatusCode);
        Assert.Equal("没有。", problem.ProblemDetails.Detail);
    }
}
