using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using ReportHub.Tests;

namespace ReportHub.UnitTests.Architecture;

/// <summary>The table of projects and what each may reference, compared with project files and compiled assemblies.</summary>
public sealed class ReferenceRulesTests
{
    private static readonly Dictionary<string, Rule> Rules = new(StringComparer.Ordinal)
    {
        ["Foundation"] = new([], []),
        ["Documents"] = new(["Foundation"], []),
        ["Records"] = new(["Foundation"], []),
        ["Templates"] = new(["Foundation", "Documents"], ["Markdig", "DocumentFormat.OpenXml"]),
        ["Layout"] = new(["Foundation", "Documents"], []),
        ["Writers"] = new(["Foundation", "Documents", "Layout"], []),
        ["Audit"] = new(["Foundation"], ["PdfPig", "UglyToad.PdfPig"]),
        ["Checking"] = new(["Foundation", "Documents"], []),
        ["Reports"] = new(["Foundation", "Documents", "Records", "Templates", "Layout", "Writers", "Checking"], []),
        ["Storage"] = new(["Foundation", "Documents", "Records", "Templates", "Reports"], ["LiteDB"]),
        ["Server"] = new(
            ["Foundation", "Documents", "Records", "Templates", "Audit", "Checking", "Reports", "Storage"],
            ["Carter", "FluentValidation", "Microsoft.AspNetCore", "Microsoft.CodeAnalysis", "Microsoft.Extensions", "Microsoft.OpenApi", "Microsoft.Net.Http.Headers", "Spectre.Console", "System.CommandLine"]),
    };

    public static TheoryData<string> Projects => [.. Rules.Keys];

    [Fact]
    public void Every_project_in_src_stands_in_the_table()
    {
        var projects = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path)["ReportHub.".Length..]);

        Assert.Equal(Rules.Keys.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_file_names_only_what_the_table_allows(string project)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", $"ReportHub.{project}", $"ReportHub.{project}.csproj"));
        var projects = Included(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path));

        Assert.DoesNotContain(projects, name => !Rules[project].Allows(name));
        Assert.DoesNotContain(Included(file, "PackageReference"), name => !Rules[project].Allows(name));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_compiled_assembly_uses_only_what_the_table_allows(string project)
    {
        var used = ReferencesOf(Path.Combine(AppContext.BaseDirectory, $"ReportHub.{project}.dll"));

        Assert.NotEmpty(used);
        Assert.DoesNotContain(used, name => !Rules[project].Allows(name) && !IsBaseLibrary(name));
    }

    [Theory]
    [InlineData("ReportHub.Layout")]
    [InlineData("LiteDB")]
    [InlineData("Microsoft.AspNetCore.Http.Abstractions")]
    [InlineData("System.CommandLine")]
    public void The_comparison_would_notice_a_forbidden_reference(string name)
    {
        Assert.False(Rules["Records"].Allows(name) || IsBaseLibrary(name));
    }

    private static IEnumerable<string> Included(XDocument project, string element) =>
        project.Descendants(element).Select(item => item.Attribute("Include")!.Value.Replace('\\', '/'));

    private static List<string> ReferencesOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    /// <summary>The libraries of the runtime itself, without the web framework and without packages that carry its name.</summary>
    private static bool IsBaseLibrary(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("System.CommandLine", StringComparison.Ordinal) && !name.StartsWith("System.IO.Packaging", StringComparison.Ordinal);

    private sealed record Rule(string[] Projects, string[] Packages)
    {
        public bool Allows(string name) =>
            name.StartsWith("ReportHub.", StringComparison.Ordinal)
                ? Projects.Contains(name["ReportHub.".Length..], StringComparer.Ordinal)
                : Packages.Any(package => name == package || name.StartsWith(package + ".", StringComparison.Ordinal));
    }
}
