using System.Diagnostics;
using System.Globalization;
using ReportHub.Server.Composition;

namespace ReportHub.Server.Benching;

/// <summary>This program started anew: what only a fresh process shows.</summary>
internal static class ChildRun
{
    public static ProcessStartInfo Start(ServerSettings settings, params ReadOnlySpan<string> arguments)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program) is "dotnet")
        {
            start.ArgumentList.Add(typeof(ChildRun).Assembly.Location);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var argument in (ReadOnlySpan<string>)["--fonts", settings.FontsFolder, "--templates", settings.TemplatesFolder])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    /// <summary>The numbers of the one line that <c>bench</c> with <paramref name="option"/> prints.</summary>
    /// <exception cref="InvalidOperationException">The process ended without a result.</exception>
    public static double[] Bench(ServerSettings settings, string option)
    {
        using var child = Process.Start(Start(settings, "bench", option))!;
        var line = child.StandardOutput.ReadLine();
        child.WaitForExit();
        return line is null
            ? throw new InvalidOperationException($"The process for bench {option} ended with {child.ExitCode} and no result.")
            : [.. line.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
    }

    public static void Print(params ReadOnlySpan<double> numbers)
    {
        var parts = new string[numbers.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = numbers[i].ToString(CultureInfo.InvariantCulture);
        }

        Console.WriteLine(string.Join(' ', parts));
    }
}
