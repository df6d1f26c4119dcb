using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>report-templates on disk: <c>&lt;template&gt;/&lt;version&gt;/</c> and <c>_styles/&lt;style&gt;/&lt;version&gt;/</c>.</summary>
public static class TemplateFolders
{
    /// <summary>All template versions below the folder, ordinal by name, then by semantic version.</summary>
    public static IReadOnlyList<TemplateId> List(string root)
    {
        var found = new List<TemplateId>();
        foreach (var template in FolderFiles.Names(root).Where(name => name[0] != '_'))
        {
            foreach (var version in FolderFiles.Names(Path.Combine(root, template)))
            {
                if (File.Exists(Path.Combine(root, template, version, TemplateOpener.TemplateFile)))
                {
                    found.Add(new(template, version));
                }
            }
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name) is not 0 and var byName ? byName : PathName.CompareVersions(a.Version, b.Version));
        return found;
    }

    /// <summary>The whole closure of one version (no symlinks, no path outside the root). Findings T4xx: unknown template (with the known ones), missing style.</summary>
    public static Outcome<TemplateClosure> ReadClosure(string root, TemplateId id)
    {
        if (!PathName.IsSafe(id.Name) || !PathName.IsSafe(id.Version))
        {
            return Outcome.Failed<TemplateClosure>(Diagnostic.Error("T422", $"“{id}”不是模板的名字和版本。", hint: "写成 assessment-notice@1.0.0"));
        }

        var known = List(root);
        if (!known.Contains(id))
        {
            return Outcome.Failed<TemplateClosure>(Unknown(id, known));
        }

        var files = new FolderFiles(root);
        files.Read($"{id.Name}/{id.Version}");
        if (files.Findings.Count == 0 && PinOf(files.Found, id) is { } pin)
        {
            files.ReadIfPresent($"{StylePin.Folder}/{pin.Id}/{pin.Version}");
        }

        return files.Findings.Count > 0 ? Outcome.Failed<TemplateClosure>(files.Findings) : Outcome.Of(new TemplateClosure(files.Found));
    }

    // A missing or misspelt style is reported by TemplateVersion.Open, together with everything else and with its place.
    private static StylePin? PinOf(Dictionary<string, ReadOnlyMemory<byte>> files, TemplateId id)
    {
        var path = $"{id.Name}/{id.Version}/{TemplateOpener.TemplateFile}";
        return files.TryGetValue(path, out var bytes) && SourceText.Decode(path, bytes.Span) is { } source
            ? StylePin.Parse(new FrontMatterReader(source, new(source)).Read().Front.Single(FrontKey.Style)?.Raw)
            : null;
    }

    private static Diagnostic Unknown(TemplateId id, IReadOnlyList<TemplateId> known)
    {
        var names = known.Select(template => template.ToString()).ToList();
        var suggestion = Suggestion.For(id.ToString(), names);
        var hint = known.Count == 0 ? "报表模板文件夹里还没有模板" : Suggestion.Hint(suggestion, []) + (suggestion is null ? string.Join("、", names) : $" 现有：{string.Join("、", names)}");
        return Diagnostic.Error("T420", $"没有“{id}”这个模板。", hint: hint);
    }
}
