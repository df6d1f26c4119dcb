namespace ReportHub.LayoutTests;

public sealed class Smoke
{
    [Fact]
    public void The_runner_runs() => Assert.True(true);
}
