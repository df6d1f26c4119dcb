using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ReportHub.Tests;

/// <summary>
/// Compares text with the <c>.verified.txt</c> beside the test. A difference leaves a <c>.received.txt</c> and fails with the differing lines; it is accepted on
/// purpose only, by running the test once with REPORTHUB_ACCEPT=1.
/// </summary>
internal static class Snapshot
{
    private const int ShownLines = 40;

    /// <summary>This run writes what it would compare with.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("REPORTHUB_ACCEPT") == "1";

    public static void Matches(string received, string name, [CallerFilePath] string testFile = "")
    {
        var verifiedPath = Path.Combine(Path.GetDirectoryName(testFile)!, name + ".verified.txt");
        var receivedPath = Path.Combine(Path.GetDirectoryName(testFile)!, name + ".received.txt");
        if (IsAccepting)
        {
            File.WriteAllText(verifiedPath, received);
            File.Delete(receivedPath);
            return;
        }

        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : "";
        if (string.Equals(verified, received, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Fail($"{name} differs from its verified snapshot:\n{Difference(verified, received)}");
    }

    private static string Difference(string verified, string received)
    {
        var text = new StringBuilder();
        var shown = 0;
        foreach (var line in InlineDiffBuilder.Diff(verified, received).Lines)
        {
            if (line.Type is ChangeType.Inserted or ChangeType.Deleted && shown++ < ShownLines)
            {
                text.Append(line.Type == ChangeType.Inserted ? "+ " : "- ").AppendLine(line.Text);
            }
        }

        return text.ToString();
    }
}
