using ReportHub.Records;
using ReportHub.Server.CommandLine;
using ReportHub.Server.Composition;
using ReportHub.Server.Documents;
using ReportHub.ServerTests.Http;
using ReportHub.ServerTests.Storage;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;

namespace ReportHub.ServerTests.CommandLine;

[SupportedOSPlatform("linux")]
public sealed class DoorTests
{
    private static readonly CreateDocumentBody Notice = new("assessment-notice@1.0.0", 2019, JsonElement.Parse("""{"issueDate":"2019-12-23"}"""));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_gets_the_same_answer_through_the_socket_and_in_its_own_process()
    {
        using var folder = new TemporaryFolder();
        var own = await CreateAsync(folder.Path, expectOwn: true);
        await using var server = await StartAsync(folder.Path);
        var served = await CreateAsync(folder.Path, expectOwn: false);

        Assert.False(own.Repeated);
        Assert.Equal(JsonSerializer.Serialize(own with { Repeated = true }), JsonSerializer.Serialize(served));
    }

    [Fact]
    public async Task A_second_server_on_the_folder_is_refused_and_the_first_goes_on()
    {
        using var folder = new TemporaryFolder();
        await using var first = await StartAsync(folder.Path);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => StartAsync(folder.Path));
        await using var door = await OpenAsync(folder.Path);

        Assert.Equal("S101", refused.Code);
        Assert.Contains(folder.Path, refused.Message, StringComparison.Ordinal);
        Assert.Empty(await door.Api.ListAsync(Stop));
    }

    [Fact]
    public async Task A_folder_whose_path_is_too_long_for_a_socket_names_a_short_private_one()
    {
        using var folder = new TemporaryFolder();
        var data = folder[new string('长', 40)];
        string path;
        await using (await StartAsync(data))
        {
            path = SocketPlace.Find(data)!;
            await using var door = await OpenAsync(data);

            Assert.False(door.IsOwn);
            Assert.Empty(await door.Api.ListAsync(Stop));
            Assert.InRange(Encoding.UTF8.GetByteCount(path), 1, SocketPlace.MaxBytes);
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(path)!));
        }

        Assert.Null(SocketPlace.Find(data));
        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    [Fact]
    public async Task A_socket_that_a_killed_server_left_behind_stops_nobody()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["reporthub.sock"], "", Stop);
        await using (var door = await OpenAsync(folder.Path))
        {
            Assert.True(door.IsOwn);
        }

        await using var server = await StartAsync(folder.Path);
        await using var served = await OpenAsync(folder.Path);
        Assert.False(served.IsOwn);
    }

    [Fact]
    public async Task Two_commands_at_once_take_turns()
    {
        using var folder = new TemporaryFolder();
        var answers = await Task.WhenAll(CreateAsync(folder.Path, expectOwn: true), CreateAsync(folder.Path, expectOwn: true));

        Assert.Equal(answers[0].Id, answers[1].Id);
        Assert.Single(answers, answer => answer.Repeated);
    }

    [Fact]
    public async Task A_refusal_reaches_the_command_with_its_findings()
    {
        using var folder = new TemporaryFolder();
        await using var door = await OpenAsync(folder.Path);

        var refused = await Assert.ThrowsAsync<ApiRefusedException>(() => door.Api.CreateAsync(Notice with { FiscalYear = 2018 }, new("k", null, null), Stop));

        Assert.Equal(422, refused.Status);
        Assert.Equal("R101", Assert.Single(refused.Problem.Findings!).Code);
    }

    [Fact]
    public async Task An_empty_fonts_folder_is_explained_before_anything_is_locked_or_made()
    {
        using var folder = new TemporaryFolder();
        var settings = RunningServer.SettingsOf(folder["data"]) with { FontsFolder = folder["no-fonts"] };

        var refused = await Assert.ThrowsAsync<CommandRefusedException>(() => Door.OpenAsync(settings, new RunningServer.Silence(), TimeProvider.System, Stop));

        Assert.Equal("F202", Assert.Single(refused.Findings).Code);
        Assert.False(Directory.Exists(folder["data"]));
    }

    private static Task<Door> OpenAsync(string data) => Door.OpenAsync(RunningServer.SettingsOf(data), new RunningServer.Silence(), TimeProvider.System, Stop);

    private static Task<RunningApplication> StartAsync(string data) =>
        RunningApplication.StartAsync(RunningServer.SettingsOf(data), [], new RunningServer.Silence(), TimeProvider.System, Stop);

    private static async Task<DocumentView> CreateAsync(string data, bool expectOwn)
    {
        await using var door = await OpenAsync(data);
        Assert.Equal(expectOwn, door.IsOwn);
        return await door.Api.CreateAsync(Notice, new("one-key", "张三", "2019-12-24"), Stop);
    }
}
