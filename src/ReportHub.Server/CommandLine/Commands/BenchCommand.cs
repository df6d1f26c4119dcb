using System.CommandLine;
using ReportHub.Reports;
using ReportHub.Server.Benching;
using ReportHub.Server.Composition;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>bench</c>: measures rendering without store or lock, one line per case.</summary>
internal static class BenchCommand
{
    public static Command Make()
    {
        var first = new Option<bool>(ColdStart.Option) { Hidden = true };
        var folders = new FolderOptions();
        var command = new Command("bench", "测速：每行一项，含 CPU 毫秒、历时毫秒、分配 KB、页数") { first };
        folders.AddTo(command);
        command.SetAction((parsed, _) => Task.FromResult(Run(folders.Of(parsed), parsed.GetValue(first))));
        return command;
    }

    private static int Run(ServerSettings settings, bool first)
    {
        if (first)
        {
            ColdStart.RenderFirst(settings);
            return ExitCodes.Done;
        }

        var notice = NoticeWorkload.Load(settings);
        using var output = new MemoryStream();
        foreach (var (name, format) in (ReadOnlySpan<(string, OutputFormat)>)[("W1 PDF", OutputFormat.Pdf), ("W1 DOCX", OutputFormat.Docx), ("W1 HTML", OutputFormat.Html)])
        {
            Console.WriteLine(Measurement.Of(name, sequence =>
            {
                output.SetLength(0);
                return notice.Run(sequence, format, output);
            }));
        }

        Console.WriteLine(ColdStart.Measure(settings));
        return ExitCodes.Done;
    }
}
