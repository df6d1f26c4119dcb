namespace ReportHub.Checking;

/// <summary>How alike two texts are.</summary>
internal static class Similarity
{
    /// <summary>The longest stretch that both hold, the first of several.</summary>
    public static string LongestShared(string a, string b)
    {
        var lengths = new int[b.Length + 1];
        var (longest, end) = (0, 0);
        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = 0;
            for (var j = 0; j < b.Length; j++)
            {
                var above = lengths[j + 1];
                lengths[j + 1] = a[i] == b[j] ? diagonal + 1 : 0;
                diagonal = above;
                if (lengths[j + 1] > longest)
                {
                    (longest, end) = (lengths[j + 1], i + 1);
                }
            }
        }

        return a[(end - longest)..end];
    }

    public static int Digitless(string text) => text.Count(c => !char.IsAsciiDigit(c));

    /// <summary>Where two texts of one length differ; null when in more than <paramref name="most"/> places.</summary>
    public static List<int>? Differences(string a, string b, int most)
    {
        var places = new List<int>();
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
            {
                places.Add(i);
                if (places.Count > most)
                {
                    return null;
                }
            }
        }

        return places;
    }

    /// <summary>The place at which <paramref name="longer"/> has one character more than the other and else is equal; -1 when it is not so.</summary>
    public static int Inserted(string longer, string shorter)
    {
        if (longer.Length != shorter.Length + 1)
        {
            return -1;
        }

        var place = 0;
        while (place < shorter.Length && longer[place] == shorter[place])
        {
            place++;
        }

        return string.CompareOrdinal(longer, place + 1, shorter, place, shorter.Length - place) == 0 ? place : -1;
    }

    /// <summary>Levenshtein distance.</summary>
    public static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < b.Length; j++)
            {
                var above = row[j + 1];
                row[j + 1] = Math.Min(Math.Min(above, row[j]) + 1, diagonal + (a[i] == b[j] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
