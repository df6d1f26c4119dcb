using ReportHub.Reports;
using ReportHub.Server.Composition;

namespace ReportHub.Server.Benching;

/// <summary>All cases in order: W1 the notice, W2 a one-page form with 25 cells, W3 1,600 rows of 8 columns, 100,000 rows, an import of 50,000 rows, pages of records, the cold start, the server.</summary>
internal static class Bench
{
    private const int Variants = 16;
    private const int LongTableRows = 1_600;

    public static async Task RunAsync(ServerSettings settings)
    {
        var notice = Workload.Notice(settings);
        Report("W1 PDF", notice, OutputFormat.Pdf, 8);
        Report("W1 DOCX", notice, OutputFormat.Docx, 6);
        Report("W1 HTML", notice, OutputFormat.Html, null);
        if (WorkloadFolder.IsPresent(settings))
        {
            var form = Workload.OfFolder(settings, WorkloadFolder.Form, Varied(WorkloadFolder.OtherForm));
            Report("W2 PDF", form, OutputFormat.Pdf, 2);
            Console.WriteLine(Throughput.Of("W2 PDF", form));
            var table = Workload.OfFolder(settings, WorkloadFolder.LongTable, Varied((sample, index) => WorkloadFolder.OtherRows(sample, LongTableRows, index)));
            Report("W3 PDF", table, OutputFormat.Pdf, 80);
            Report("W3 DOCX", table, OutputFormat.Docx, 60);
            Console.WriteLine(LongRun.Measure(settings));
        }

        Console.WriteLine(ImportRows.Measure(settings));
        Console.WriteLine(await RecordPages.MeasureAsync(settings));
        Console.WriteLine(ListIndex.Measure());
        Console.WriteLine(ColdStart.Measure(settings) + "   limit 400 ms wall");
        Console.WriteLine(await ServerLoad.MeasureAsync(settings));
    }

    private static void Report(string name, Workload workload, OutputFormat format, int? limit)
    {
        using var output = new MemoryStream();
        var measured = Measurement.Of(name, sequence =>
        {
            output.SetLength(0);
            return workload.Run(sequence, format, output);
        });
        Console.WriteLine(measured + (limit is { } most ? $"   limit {most} ms CPU" : ""));
    }

    private static Func<byte[], byte[]>[] Varied(Func<byte[], int, byte[]> change) =>
        [.. Enumerable.Range(0, Variants).Select(index => (Func<byte[], byte[]>)(sample => change(sample, index)))];
}
