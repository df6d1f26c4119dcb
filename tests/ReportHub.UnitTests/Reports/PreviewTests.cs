using ReportHub.Foundation;
using ReportHub.Reports;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Reports;

public sealed class PreviewTests
{
    private readonly Bureau bureau = new();

    [Fact]
    public void A_preview_shows_live_records_and_keeps_nothing()
    {
        var preview = bureau.Service.Preview(Bureau.Request(), useSample: false);

        var html = System.Text.Encoding.UTF8.GetString(preview.Value!.Files[OutputFormat.Html]);
        Assert.Contains(nameof(BindPurpose.Preview) + "84.37", html, StringComparison.Ordinal);
        Assert.Empty(bureau.Store.Journal);
        Assert.Empty(bureau.Archive.Files);
    }

    [Fact]
    public void A_preview_with_the_sample_needs_no_records()
    {
        var preview = bureau.Service.Preview(Bureau.Request() with { FiscalYear = 2030 }, useSample: true);

        Assert.Contains("Preview90", System.Text.Encoding.UTF8.GetString(preview.Value!.Files[OutputFormat.Html]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_is_never_numbered()
    {
        var request = Bureau.Request() with { Facts = Bureau.Request().Facts with { Number = new("洛龙财", 2019, 7) } };

        var preview = bureau.Service.Preview(request, useSample: true);

        Assert.False(preview.Succeeded);
        Assert.Equal("D201", Assert.Single(preview.Findings).Code);
    }

    [Fact]
    public void A_preview_names_substituted_faces()
    {
        bureau.Fonts.Substituted = true;

        Assert.Equal("F301", Assert.Single(bureau.Service.Preview(Bureau.Request(), useSample: true).Findings).Code);
    }

    [Fact]
    public void A_preview_shows_contradictions_when_asked_and_stops_at_none()
    {
        var request = Bureau.Request("。考核内容为：目标、监控、评价、应用等五个方面。");
        var asked = bureau.Service.Preview(request, useSample: true, checks: true);

        Assert.True(asked.Succeeded);
        Assert.Equal(("K101", Severity.Warning), (Assert.Single(asked.Findings).Code, asked.Findings[0].Severity));
        Assert.Empty(bureau.Service.Preview(request, useSample: true).Findings);
    }

    [Fact]
    public void What_is_missing_for_a_preview_is_a_finding()
    {
        bureau.Templates.Sample = [];

        Assert.Equal("D204", Assert.Single(bureau.Service.Preview(Bureau.Request(), useSample: true).Findings).Code);
        Assert.Equal("R102", Assert.Single(bureau.Service.Preview(Bureau.Request() with { FiscalYear = 2018 }, useSample: false).Findings).Code);
        Assert.Equal("T403", Assert.Single(bureau.Service.Preview(Bureau.Request() with { Template = new TemplateId("x", "1.0.0") }, useSample: true).Findings).Code);
    }
}
