using System.Diagnostics;

namespace ReportHub.Server.Benching;

/// <summary>Looks at the resident memory of this process every few milliseconds.</summary>
internal sealed class PeakSampler : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Thread thread;
    private double peak;

    public PeakSampler()
    {
        thread = new(Watch) { IsBackground = true };
        thread.Start();
    }

    public double Stop()
    {
        stop.Cancel();
        thread.Join();
        return peak;
    }

    public void Dispose() => stop.Dispose();

    private void Watch()
    {
        do
        {
            peak = Math.Max(peak, ResidentMegabytes());
        }
        while (!stop.Token.WaitHandle.WaitOne(20));
    }

    public static double ResidentMegabytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64 / 1024.0 / 1024;
    }
}
