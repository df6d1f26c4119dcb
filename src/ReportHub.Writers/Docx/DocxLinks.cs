using System.Globalization;

namespace ReportHub.Writers;

/// <summary>Addresses the document points to, each once, with ids in the order of their first use.</summary>
internal sealed class DocxLinks
{
    private readonly List<string> targets = [];

    public IReadOnlyList<string> Targets => targets;

    public string IdOf(string target)
    {
        var index = targets.IndexOf(target);
        if (index < 0)
        {
            index = targets.Count;
            targets.Add(target);
        }

        return Id(index);
    }

    public static string Id(int index) => "link" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
