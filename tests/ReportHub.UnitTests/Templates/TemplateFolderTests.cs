using ReportHub.Foundation;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Templates;

/// <summary>report-templates on disk.</summary>
public sealed class TemplateFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("reporthub-templates-").FullName;

    public TemplateFolderTests()
    {
        Write("notice/1.0.0/template.md", Given.Template("甲"));
        Write("notice/1.0.0/schema.json", Given.Schema);
        Write("notice/1.0.0/assets/seal.txt", "图");
        Write("_styles/gbt9704-2012/1.0.0/style.json", Given.StyleJson);
        Write("_styles/other/1.0.0/style.json", "{}");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Versions_are_listed_by_name_and_semantic_version()
    {
        foreach (var path in new[] { "notice/1.10.0", "notice/1.9.0", "notice/1.10.0-rc1", "annual/2.0.0" })
        {
            Write(path + "/template.md", "");
        }

        Write("empty/1.0.0/readme.txt", "");
        Assert.Equal(
            ["annual@2.0.0", "notice@1.0.0", "notice@1.9.0", "notice@1.10.0-rc1", "notice@1.10.0"],
            TemplateFolders.List(root).Select(template => template.ToString()));
        Assert.Empty(TemplateFolders.List(Path.Combine(root, "absent")));
    }

    [Fact]
    public void The_closure_is_the_folder_and_its_pinned_style_and_nothing_else()
    {
        var closure = TemplateFolders.ReadClosure(root, Given.Id).Value!;
        Assert.Equal(
            ["_styles/gbt9704-2012/1.0.0/style.json", "notice/1.0.0/assets/seal.txt", "notice/1.0.0/schema.json", "notice/1.0.0/template.md"],
            closure.Files.Keys);
        Assert.True(TemplateVersion.Open(closure, Given.Id).Succeeded);
        Assert.Equal(closure.Hash, TemplateFolders.ReadClosure(root, Given.Id).Value!.Hash);
    }

    [Fact]
    public void An_unknown_template_is_told_with_the_known_ones()
    {
        var finding = Assert.Single(TemplateFolders.ReadClosure(root, new("notise", "1.0.0")).Findings);
        Assert.Equal(("T420", "没有“notise@1.0.0”这个模板。", "您要写的是不是“notice@1.0.0”？ 现有：notice@1.0.0"), (finding.Code, finding.Message, finding.Hint));
        Assert.Equal("可以写：notice@1.0.0", TemplateFolders.ReadClosure(root, new("决算报告", "3.0.0")).Findings[0].Hint);
    }

    [Theory]
    [InlineData("..", "1.0.0")]
    [InlineData("notice", "../1.0.0")]
    [InlineData("notice/1.0.0", "..")]
    [InlineData("/etc", "1")]
    [InlineData("", "")]
    [InlineData("a\0b", "1")]
    [InlineData(".hidden", "1")]
    public void A_name_that_leads_out_of_the_folder_is_refused(string name, string version) =>
        Assert.Equal("T422", Assert.Single(TemplateFolders.ReadClosure(root, new(name, version)).Findings).Code);

    [Fact]
    public void Links_are_refused()
    {
        var outside = Path.Combine(root, "outside.txt");
        File.WriteAllText(outside, "秘密");
        File.CreateSymbolicLink(Path.Combine(root, "notice/1.0.0/leak.txt"), outside);
        var finding = Assert.Single(TemplateFolders.ReadClosure(root, Given.Id).Findings);
        Assert.Equal(("T422", "模板文件夹里不能有链接：notice/1.0.0/leak.txt。"), (finding.Code, finding.Message));
    }

    [Fact]
    public void A_linked_template_folder_is_not_listed_and_a_linked_style_is_refused()
    {
        Directory.CreateSymbolicLink(Path.Combine(root, "linked"), Path.Combine(root, "notice"));
        Assert.DoesNotContain(TemplateFolders.List(root), template => template.Name == "linked");
        Directory.Delete(Path.Combine(root, "_styles/gbt9704-2012"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(root, "_styles/gbt9704-2012"), Path.Combine(root, "_styles/other"));
        Assert.Equal("T422", Assert.Single(TemplateFolders.ReadClosure(root, Given.Id).Findings).Code);
    }

    [Fact]
    public void A_missing_style_is_found_when_the_template_is_opened()
    {
        Directory.Delete(Path.Combine(root, "_styles"), recursive: true);
        var closure = TemplateFolders.ReadClosure(root, Given.Id);
        Assert.True(closure.Succeeded);
        Assert.Equal(("T421", 4), (TemplateVersion.Open(closure.Value, Given.Id).Findings[0].Code, TemplateVersion.Open(closure.Value, Given.Id).Findings[0].Place!.Line));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
