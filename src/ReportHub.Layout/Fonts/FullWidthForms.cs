namespace ReportHub.Layout;

/// <summary>Single substitutions of the GSUB feature <c>fwid</c> (OpenType 1.9, GSUB lookup types 1 and 7).</summary>
internal sealed class FullWidthForms
{
    private const uint Feature = 0x6677_6964;
    private const int Single = 1;
    private const int Extension = 7;

    // A damaged table may name the same coverage again and again; a sound one never needs more.
    private const int MostPairs = 0x2_0000;

    private readonly Dictionary<ushort, ushort> forms = [];
    private readonly int glyphCount;
    private int pairs;

    private FullWidthForms(int glyphCount) => this.glyphCount = glyphCount;

    public ushort this[ushort glyph] => forms.GetValueOrDefault(glyph, glyph);

    public static FullWidthForms Read(ReadOnlyMemory<byte> gsub, int glyphCount)
    {
        var result = new FullWidthForms(glyphCount);
        var view = new TableView(gsub.Span);
        var features = view.From(view.U16(6));
        if (view.Size > 0 && FeatureIndex(view.From(view.U16(4)), features) is { } index)
        {
            result.AddFeature(features.From(features.U16(6 + (6 * index))), view.From(view.U16(8)));
        }

        return result;
    }

    /// <summary>Index of the feature in the default language of 汉字, else of the default script, else wherever it stands.</summary>
    private static int? FeatureIndex(TableView scripts, TableView features)
    {
        foreach (var script in (ReadOnlySpan<uint>)[0x6861_6E69, 0x4446_4C54])
        {
            if (ScriptOffset(scripts, script) is { } offset && InScript(scripts.From(offset), features) is { } found)
            {
                return found;
            }
        }

        for (var i = 0; i < features.U16(0); i++)
        {
            if (features.U32(2 + (6 * i)) == Feature)
            {
                return i;
            }
        }

        return null;
    }

    private static uint? ScriptOffset(TableView scripts, uint tag)
    {
        for (var i = 0; i < scripts.U16(0); i++)
        {
            if (scripts.U32(2 + (6 * i)) == tag)
            {
                return scripts.U16(6 + (6 * i));
            }
        }

        return null;
    }

    private static int? InScript(TableView script, TableView features)
    {
        var language = script.From(script.U16(0));
        for (var i = 0; i < language.U16(4); i++)
        {
            int index = language.U16(6 + (2 * i));
            if (features.U32(2 + (6 * index)) == Feature)
            {
                return index;
            }
        }

        return null;
    }

    private void AddFeature(TableView feature, TableView lookups)
    {
        for (var i = 0; i < feature.U16(2) && pairs < MostPairs; i++)
        {
            AddLookup(lookups.From(lookups.U16(2 + (2 * feature.U16(4 + (2 * i))))));
        }
    }

    private void AddLookup(TableView lookup)
    {
        int type = lookup.U16(0);
        for (var i = 0; i < lookup.U16(4) && pairs < MostPairs; i++)
        {
            var table = lookup.From(lookup.U16(6 + (2 * i)));
            if (type == Single)
            {
                AddSingle(table);
            }
            else if (type == Extension && table.U16(2) == Single)
            {
                AddSingle(table.From(table.U32(4)));
            }

            pairs++;
        }
    }

    private void AddSingle(TableView table)
    {
        var coverage = table.From(table.U16(2));
        var ranges = coverage.U16(0) == 2;
        for (var i = 0; i < coverage.U16(2) && pairs < MostPairs; i++)
        {
            if (!ranges)
            {
                Add(table, coverage.U16(4 + (2 * i)), i);
                continue;
            }

            var at = 4 + (6 * i);
            for (int glyph = coverage.U16(at), place = coverage.U16(at + 4); glyph <= coverage.U16(at + 2) && pairs < MostPairs; glyph++, place++)
            {
                Add(table, (ushort)glyph, place);
            }
        }
    }

    private void Add(TableView table, ushort glyph, int place)
    {
        pairs++;
        var form = table.U16(0) == 1 ? (ushort)(glyph + table.U16(4)) : place < table.U16(4) ? table.U16(6 + (2 * place)) : (ushort)0;
        if (form != 0 && form < glyphCount)
        {
            forms.TryAdd(glyph, form);
        }
    }
}
