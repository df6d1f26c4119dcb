using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Storage;

namespace ReportHub.ServerTests.Storage;

public sealed class FolderArchiveTests : IDisposable
{
    private static readonly JournalOptions Options = new();

    private readonly TemporaryFolder folder = new();
    private readonly DataFolder data;
    private readonly FolderArchive archive;

    public FolderArchiveTests()
    {
        data = DataFolder.Open(folder.Path);
        archive = FolderArchive.Open(data, Options);
    }

    public void Dispose()
    {
        data.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Bytes_come_back_under_their_hash_and_lie_where_a_person_can_find_them()
    {
        var hash = archive.Put("通报"u8);

        Assert.Equal(ContentHash.Of("通报"u8), hash);
        Assert.Equal("通报"u8.ToArray(), FolderArchive.Open(data, Options).Read(hash));
        Assert.True(File.Exists(Path.Combine(folder["archive"], hash.Hex[..2], hash.Hex[2..])));
        Assert.False(archive.Contains(ContentHash.Of("other"u8)));
    }

    [Fact]
    public void Storing_again_changes_nothing()
    {
        var path = PathOf(archive.Put("x"u8));
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);

        archive.Put("x"u8);

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(path));
        Assert.Single(archive.All());
    }

    [Fact]
    public async Task Many_writers_of_the_same_and_of_other_files_leave_each_file_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var number = 0; number < 20; number++)
            {
                archive.Put(OpenStore.Utf8($"{number}"));
            }
        })));

        var verified = archive.Verify();
        Assert.Equal((20L, 30L), (verified.Files, verified.Bytes));
        Assert.True(verified.Succeeded);
        Assert.Equal(archive.All().Select(hash => hash.Hex).Order(StringComparer.Ordinal), archive.All().Select(hash => hash.Hex));
        Assert.Empty(Directory.GetFiles(folder["archive/tmp"]));
    }

    [Fact]
    public void A_changed_or_missing_file_is_an_error_of_its_own_on_reading()
    {
        var (changed, missing) = (archive.Put("changed"u8), archive.Put("missing"u8));
        File.WriteAllText(PathOf(changed), "changeD");
        File.Delete(PathOf(missing));

        Assert.Equal(changed, Assert.Throws<ArchiveDamagedException>(() => archive.Read(changed)).Hash);
        Assert.Equal(missing, Assert.Throws<ArchiveDamagedException>(() => archive.Read(missing)).Hash);
    }

    [Fact]
    public void A_truncated_file_is_never_made_anew()
    {
        var hash = archive.Put("truncated"u8);
        File.WriteAllText(PathOf(hash), "trunc");

        Assert.Throws<ArchiveDamagedException>(() => archive.Put("truncated"u8));
        Assert.Equal("trunc", File.ReadAllText(PathOf(hash)));
    }

    [Fact]
    public void Verify_names_damaged_and_foreign_files()
    {
        archive.Put("good"u8);
        File.WriteAllText(PathOf(archive.Put("bad"u8)), "Bad");
        Directory.CreateDirectory(folder["archive/zz"]);
        File.WriteAllText(folder["archive/zz/readme.txt"], "");

        var verified = archive.Verify();

        Assert.False(verified.Succeeded);
        Assert.Equal(["S221", "S222"], verified.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
        Assert.Equal(2, archive.All().Count());
    }

    [Fact]
    public void What_an_interrupted_writing_left_is_swept_at_opening()
    {
        File.WriteAllText(folder["archive/tmp/half"], "ha");

        var opened = FolderArchive.Open(data, Options);

        Assert.Empty(Directory.GetFiles(folder["archive/tmp"]));
        Assert.Empty(opened.All());
    }

    [Fact]
    public void Too_little_free_space_is_refused_and_leaves_nothing()
    {
        var full = FolderArchive.Open(data, new JournalOptions { FreeBytes = _ => 1 });

        Assert.Equal("S120", Assert.Throws<StoreUnavailableException>(() => full.Put("x"u8)).Code);
        Assert.Empty(full.All());
    }

    [Fact]
    public void A_failed_writing_left_its_half_until_the_next_start_and_now_leaves_nothing()
    {
        var hash = ContentHash.Of("x"u8);
        Directory.CreateDirectory(PathOf(hash));

        Assert.Equal("S124", Assert.Throws<StoreUnavailableException>(() => archive.Put("x"u8)).Code);
        Assert.Empty(Directory.GetFiles(folder["archive/tmp"]));

        Directory.Delete(PathOf(hash));
        Assert.Equal(hash, archive.Put("x"u8));
    }

    [Fact]
    public void A_file_that_cannot_be_read_was_an_error_500_and_is_no_damage()
    {
        var hash = ContentHash.Of("x"u8);
        Directory.CreateDirectory(PathOf(hash));

        Assert.Equal("S125", Assert.Throws<StoreUnavailableException>(() => archive.Read(hash)).Code);
    }

    private string PathOf(ContentHash hash) => Path.Combine(folder["archive"], hash.Hex[..2], hash.Hex[2..]);
}
