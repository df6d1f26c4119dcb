using System.Globalization;

namespace ReportHub.Writers.Pdf;

/// <summary>The numbers printed on the pages, as ranges for the reader's page field (ISO 32000-1, 12.4.2).</summary>
internal sealed class PageLabels
{
    private readonly List<string?> labels = [];

    /// <summary>What is printed on a page, counted from 1.</summary>
    public string? this[int pageNumber] => labels[pageNumber - 1];

    public void Add(string? label) => labels.Add(label);

    public void Write(PdfBytes bytes)
    {
        bytes.Add("<</Nums["u8);
        for (var page = 0; page < labels.Count; page++)
        {
            if (Continues(page))
            {
                continue;
            }

            bytes.Int(page);
            if (labels[page] is not { } label)
            {
                bytes.Add("<<>>"u8);
            }
            else if (Number(label) is { } number)
            {
                bytes.Add("<</S/D/St "u8).Int(number).Add(">>"u8);
            }
            else
            {
                bytes.Add("<</P"u8).Text(label).Add(">>"u8);
            }
        }

        bytes.Add("]>>"u8);
    }

    /// <summary>Unlabelled pages run on, numbers run on when they count up by one.</summary>
    private bool Continues(int page)
    {
        if (page == 0)
        {
            return false;
        }

        var (before, here) = (labels[page - 1], labels[page]);
        return before is null || here is null
            ? before is null && here is null
            : Number(before) is { } last && Number(here) == last + 1;
    }

    private static int? Number(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
