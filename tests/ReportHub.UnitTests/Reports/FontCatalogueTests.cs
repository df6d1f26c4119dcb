using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Reports;
using ReportHub.UnitTests.Fonts;

namespace ReportHub.UnitTests.Reports;

public sealed class FontCatalogueTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fonts").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_face_shared_by_two_roles_was_recalled_twice_after_the_folder_changed_and_verify_saw_other_bytes()
    {
        var archived = new TinyFont { Name = "Old" }.Build();
        foreach (var name in new[] { "simfang.ttf", "simkai.ttf", "simhei.ttf", "simsun.ttf", "FZXBSJW.ttf", "times.ttf" })
        {
            File.WriteAllBytes(Path.Combine(folder, name), new TinyFont { Name = "New" }.Build());
        }

        var pins = Enum.GetValues<FontRole>().Select(role => new FontPin(role, ContentHash.Of(archived), "Old", Substituted: false)).ToList();
        var recalled = FontCatalogue.Load(folder).Value!.Recall(pins, _ => archived).Value!;

        Assert.Equal("Old", recalled[FontRole.Fangsong].PostScriptName);
        Assert.All(recalled.Bindings, binding => Assert.Same(recalled[FontRole.Fangsong], binding.Face));
    }
}
