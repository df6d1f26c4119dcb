namespace ReportHub.UnitTests.Reports;

/// <summary>Where in a call the machine stops: before anything happened, or after all did but before the caller heard of it.</summary>
public enum CrashPoint
{
    Before,
    After,
}

/// <summary>Counts the calls to store and archive, stops the machine at the n-th, and lets nothing pass after that until the restart.</summary>
internal sealed class FaultPlan
{
    private readonly Lock gate = new();
    private int crashAt;
    private int aside;
    private CrashPoint point;

    public int Calls { get; private set; }

    public bool Down { get; private set; }

    public void CrashAt(int call, CrashPoint where)
    {
        lock (gate)
        {
            (crashAt, point, Calls, Down) = (call, where, 0, false);
        }
    }

    public void Restart() => CrashAt(0, CrashPoint.Before);

    /// <summary>Another person's calls: they are not counted and do not fail.</summary>
    public void Aside(Action act)
    {
        lock (gate)
        {
            aside++;
        }

        act();
        lock (gate)
        {
            aside--;
        }
    }

    public T Run<T>(Func<T> act)
    {
        bool crashes;
        lock (gate)
        {
            if (aside > 0)
            {
                return act();
            }

            Calls++;
            crashes = Calls == crashAt;
            if (Down || (crashes && point == CrashPoint.Before))
            {
                Down = true;
                throw new MachineStoppedException();
            }
        }

        var result = act();
        if (crashes)
        {
            Down = true;
            throw new MachineStoppedException();
        }

        return result;
    }
}

/// <summary>The machine stopped; an <see cref="IOException"/>, as the ports promise for failures of the disk.</summary>
internal sealed class MachineStoppedException() : IOException("The machine stopped.");
