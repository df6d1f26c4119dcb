using System.Globalization;
using ReportHub.Records;
using ReportHub.Storage;

namespace ReportHub.ServerTests.Storage;

public sealed class DataFolderTests
{
    [Fact]
    public void A_second_opening_in_the_same_process_is_refused_and_names_folder_and_holder()
    {
        using var folder = new TemporaryFolder();
        using var first = DataFolder.Open(folder.Path);

        var error = Assert.Throws<StoreUnavailableException>(() => DataFolder.Open(folder.Path));

        Assert.Equal("S101", error.Code);
        Assert.Contains(folder.Path, error.Message, StringComparison.Ordinal);
        Assert.Contains(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_process_is_refused_until_the_first_has_closed_the_folder()
    {
        using var folder = new TemporaryFolder();
        using (DataFolder.Open(folder.Path))
        {
            Assert.StartsWith("S101 ", await OpenInChild(folder), StringComparison.Ordinal);
        }

        Assert.Equal("opened", await OpenInChild(folder));
    }

    [Fact]
    public void A_refused_opening_leaves_the_holder_as_it_is()
    {
        using var folder = new TemporaryFolder();
        using (DataFolder.Open(folder.Path))
        {
            Assert.Throws<StoreUnavailableException>(() => DataFolder.Open(folder.Path));
            Assert.Throws<StoreUnavailableException>(() => DataFolder.Open(folder.Path));
        }

        DataFolder.Open(folder.Path).Dispose();
    }

    [Fact]
    public void A_path_that_is_a_file_is_refused_with_its_name()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["data"], "");

        var error = Assert.Throws<StoreUnavailableException>(() => DataFolder.Open(folder["data"]));

        Assert.Equal("S102", error.Code);
        Assert.Contains(folder["data"], error.Message, StringComparison.Ordinal);
    }

    private static async Task<string?> OpenInChild(TemporaryFolder folder)
    {
        using var child = new ChildProcess(StorageChild.Name, "open", folder.Path);
        var line = await child.ReadLineAsync();
        Assert.Equal(0, await child.ExitAsync());
        return line;
    }
}
