using System.Text.Json.Nodes;
using ReportHub.Server.Composition;
using ReportHub.Templates;

namespace ReportHub.Server.Benching;

/// <summary>W2 and W3 lie as templates in the benchmark project; their styles are the installation's.</summary>
internal static class WorkloadFolder
{
    public const string Form = "one-page-form";
    public const string LongTable = "long-table";
    private const string Styles = "_styles";
    private const string Rows = "projects";
    private static readonly string Place = Path.Combine("tests", "ReportHub.Benchmarks", "Workloads");

    public static bool IsPresent(ServerSettings settings) => Directory.Exists(FolderOf(settings));

    public static TemplateClosure Closure(ServerSettings settings, TemplateId id)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        Read(FolderOf(settings), id.Name, files);
        Read(settings.TemplatesFolder, Styles, files);
        return new(files);
    }

    /// <summary>The sample with another code: what differs from form to form.</summary>
    public static byte[] OtherForm(byte[] sample, int index)
    {
        var data = JsonNode.Parse(sample)!;
        data["code"] = $"410311-2019-{index:0000}";
        data["budget"] = 800m + (index * 3.17m);
        return System.Text.Encoding.UTF8.GetBytes(data.ToJsonString());
    }

    /// <summary>The sample's rows over and over, <paramref name="count"/> in all, beginning with another one each time.</summary>
    public static byte[] OtherRows(byte[] sample, int count, int first)
    {
        var data = JsonNode.Parse(sample)!;
        var rows = data[Rows]!.AsArray().Select(row => row!.ToJsonString()).ToArray();
        var text = new System.Text.StringBuilder("{\"" + Rows + "\":[");
        for (var i = 0; i < count; i++)
        {
            text.Append(i > 0 ? "," : "").Append(rows[(first + i) % rows.Length]);
        }

        return System.Text.Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }

    private static string FolderOf(ServerSettings settings) => Path.Combine(Path.GetDirectoryName(settings.SeedFolder)!, Place);

    private static void Read(string root, string folder, Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(root, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        }
    }
}
