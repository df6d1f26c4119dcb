using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.UnitTests.Fonts;

public sealed class FontLibraryTests : IDisposable
{
    private static readonly FontMap OneForAll = new(Enum.GetValues<FontRole>().ToDictionary(
        role => role, IReadOnlyList<FontCandidate> (role) => [new("Licensed.ttf"), new("free.ttf", StandIn: true)]));

    private readonly string folder = Directory.CreateTempSubdirectory("fonts").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_stand_in_serves_until_the_licensed_face_is_there()
    {
        Put("free.ttf", new TinyFont { Name = "Free" });
        var first = FontLibrary.Load(folder, OneForAll).Value!;
        Assert.All(first.Fonts.Bindings, binding => Assert.True(binding.Substituted));

        Put("LICENSED.TTF", new TinyFont { Name = "Licensed" });
        var second = FontLibrary.Load(folder, OneForAll).Value!;
        Assert.All(second.Fonts.Bindings, binding => Assert.False(binding.Substituted));
        Assert.Equal("Licensed", second.Fonts[FontRole.Fangsong].PostScriptName);
    }

    [Fact]
    public void A_file_that_serves_several_roles_is_read_once_and_found_by_its_hash()
    {
        Put("free.ttf", new TinyFont());
        var library = FontLibrary.Load(folder, OneForAll).Value!;
        var file = Assert.Single(library.Files);
        Assert.Same(library.Fonts[FontRole.Latin], library.Fonts[FontRole.Songti]);
        Assert.Same(file, library.FileOf(library.Fonts[FontRole.Latin].FileHash));
        Assert.Null(library.FileOf(ContentHash.Of("another file")));
    }

    [Fact]
    public void The_same_face_under_two_names_was_embedded_twice_and_is_one_face()
    {
        Put("a.ttf", new TinyFont());
        Put("b.ttf", new TinyFont());
        var map = new FontMap(Enum.GetValues<FontRole>().ToDictionary(role => role, IReadOnlyList<FontCandidate> (role) => [new(role == FontRole.Latin ? "a.ttf" : "b.ttf")]));
        var library = FontLibrary.Load(folder, map).Value!;
        Assert.Single(library.Files);
        Assert.Same(library.Fonts[FontRole.Latin], library.Fonts[FontRole.Songti]);
    }

    [Fact]
    public void Every_role_without_a_file_is_named_with_what_was_tried()
    {
        var findings = FontLibrary.Load(folder, FontMap.Standard).Findings;
        Assert.Equal(6, findings.Count);
        Assert.All(findings, finding => Assert.Equal("F201", finding.Code));
        Assert.Contains("simfang.ttf、LXGWZhuqueFangsong-Regular.ttf", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("./reporthub setup", findings[0].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_one_finding() =>
        Assert.Equal("F202", Assert.Single(FontLibrary.Load(Path.Combine(folder, "none"), FontMap.Standard).Findings).Code);

    [Fact]
    public void A_broken_licensed_face_is_an_error_and_not_silently_replaced()
    {
        Put("free.ttf", new TinyFont());
        File.WriteAllText(Path.Combine(folder, "Licensed.ttf"), "not a font");
        Assert.Equal("F101", Assert.Single(FontLibrary.Load(folder, OneForAll).Findings).Code);
    }

    [Theory]
    [InlineData(0x0002, "F120")]
    [InlineData(0x0100, "F121")]
    public void Rights_that_forbid_embedding_are_refused(int fsType, string code)
    {
        Put("free.ttf", new TinyFont { FsType = fsType });
        Assert.Equal(code, Assert.Single(FontLibrary.Load(folder, OneForAll).Findings).Code);
    }

    private void Put(string name, TinyFont font) => File.WriteAllBytes(Path.Combine(folder, name), font.Build());
}
