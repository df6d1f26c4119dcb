using System.Globalization;

namespace ReportHub.Audit;

/// <summary>Clause 7.5, with the exceptions of 10.1 and of pages left blank.</summary>
internal sealed class FolioChecks(Paper paper, Verdicts verdicts)
{
    private const string Dashes = "—–―─－-一";

    public void Check()
    {
        int? before = null;
        foreach (var sheet in paper.Sheets)
        {
            var folio = paper.Folios.GetValueOrDefault(sheet.Number);
            if (folio is null)
            {
                CheckMissing(sheet);
                continue;
            }

            if (paper.Format == PaperFormat.Letter && sheet.Number == 1)
            {
                verdicts.That(Rules.LetterFolio, 1, folio.Text, kept: false, folio.Text);
            }

            before = CheckFolio(folio, before);
        }
    }

    private void CheckMissing(Sheet sheet)
    {
        if (sheet.IsBlank || IsUnnumberedImprint(sheet))
        {
            verdicts.NotApplicable(Rules.Folio, sheet.Number, sheet.IsBlank ? "空白面不编页码" : "空白面之后的版记面不编页码");
        }
        else if (paper.Format == PaperFormat.Letter && (sheet.Number == 1 || paper.Sheets.Count(page => !page.IsBlank) == 2))
        {
            verdicts.That(Rules.LetterFolio, sheet.Number, "", kept: true, "不显示");
        }
        else
        {
            verdicts.Missing(Rules.Folio, sheet.Number);
        }
    }

    private bool IsUnnumberedImprint(Sheet sheet) =>
        paper.Imprint?.Page == sheet.Number && sheet.Number > 1 && paper.Sheets[sheet.Number - 2].IsBlank;

    private int CheckFolio(TextRun folio, int? before)
    {
        var page = folio.Page;
        var digits = folio.Text.Trim(Dashes.ToCharArray());
        // Full-width digits are a wrong form, not a number that cannot be read.
        var number = int.TryParse(digits.Normalize(System.Text.NormalizationForm.FormKC), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : page;
        verdicts.That(Rules.Folio, page, folio.Text, before is null || number == before + 1, folio.Text);
        verdicts.That(Rules.FolioForm, page, folio.Text, Patterns.RightFolio.IsMatch(folio.Text), folio.Text);
        if (Dashes.Contains(folio.Text[0], StringComparison.Ordinal))
        {
            verdicts.Near(Rules.FolioTop, page, folio.Text, "一字线距版心下边缘", Standard.FolioBelowArea, folio.Letters[0].InkTop - paper.Area.Bottom);
        }

        var isOdd = number % 2 == 1;
        var indent = isOdd ? paper.Area.Right(page) - folio.Right : folio.Left - paper.Area.Left(page);
        verdicts.Between(Rules.FolioSide, page, folio.Text, isOdd ? "右空一字" : "左空一字", Standard.Em4, Standard.Em3, indent);
        verdicts.Face(Rules.FolioFace, page, folio.Text, folio.Letters, FontClass.SongTi, fixesDigits: true);
        verdicts.Size(Rules.FolioSize, folio, Standard.Size4Points);
        verdicts.Black(folio);
        return number;
    }
}
