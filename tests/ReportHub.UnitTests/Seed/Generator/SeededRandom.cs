using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>Numbers that only look random: the same seed gives the same on every machine and every runtime (SplitMix64).</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 to <paramref name="below"/> - 1.</summary>
    public int Below(int below) => (int)(Next() % (ulong)below);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public DateOnly Day(DateOnly from, DateOnly to) => from.AddDays(Below(to.DayNumber - from.DayNumber + 1));

    /// <summary>The first <paramref name="count"/> of a shuffled copy.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> all, int count)
    {
        var shuffled = all.ToArray();
        for (var i = 0; i < count; i++)
        {
            var other = Between(i, shuffled.Length - 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled[..count];
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
