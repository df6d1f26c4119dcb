namespace ReportHub.UnitTests;

public sealed class Smoke
{
    [Fact]
    public void The_runner_runs() => Assert.True(true);
}
