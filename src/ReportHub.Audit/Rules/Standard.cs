namespace ReportHub.Audit;

/// <summary>Figures of GB/T 9704-2012, typed from the standard with their clauses (domain.md section 1). Millimetres unless the name says points.</summary>
internal static class Standard
{
    public const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>5.1: A4.</summary>
    public const double PaperWidth = 210;
    public const double PaperHeight = 297;

    /// <summary>5.2.1: 天头.</summary>
    public const double MarginTop = 37;

    /// <summary>5.2.1: 订口.</summary>
    public const double MarginBinding = 28;

    /// <summary>5.2.1: 版心, and what it leaves at the right edge.</summary>
    public const double AreaWidth = 156;
    public const double AreaHeight = 225;
    public const double MarginOuter = PaperWidth - MarginBinding - AreaWidth;

    /// <summary>5.2.3: 22 rows of 28 characters fill the area.</summary>
    public const int Rows = 22;
    public const int Columns = 28;

    /// <summary>3.1, 3.2: height of a size-3 character from "22 rows in 225 mm, a row being one character and 7/8 of one".</summary>
    public const double Em3 = AreaHeight / (Rows + ((Rows - 1) * 7 / 8d));

    /// <summary>3.2: white between two rows.</summary>
    public const double RowGap = Em3 * 7 / 8;

    /// <summary>3.2: one row and the white below it; grid model FLUSH.</summary>
    public const double FlushPitch = Em3 + RowGap;

    /// <summary>5.2.3 read as 22 equal rows in 225 mm, in Word's whole twips; grid model CELL.</summary>
    public const double CellPitch = 28.95 / PointsPerMillimetre;

    /// <summary>5.2.3: 28 characters in 156 mm, in Word's twentieths of a point.</summary>
    public const double Column = 15.75 / PointsPerMillimetre;

    /// <summary>3号 as 5.2.3 lets it be: 15.75 to 16 pt.</summary>
    public const double Size3Points = 15.8;
    public const double Size2Points = 22;
    public const double Size4Points = 14;

    /// <summary>1 em of size 4 (7.4.2, 7.4.3, 7.5), the least that 空一字 may mean there.</summary>
    public const double Em4 = Size4Points / PointsPerMillimetre;

    /// <summary>7.2.4.</summary>
    public const double MarkBelowArea = 35;

    /// <summary>7.2.7.</summary>
    public const double RuleBelowNumber = 4;

    /// <summary>7.5.</summary>
    public const double FolioBelowArea = 7;

    /// <summary>7.4.1, recommended.</summary>
    public const double OuterImprintRule = 0.35;
    public const double InnerImprintRule = 0.25;

    /// <summary>10.1.</summary>
    public const double LetterMarkBelowPaper = 30;
    public const double LetterRuleWidth = 170;
    public const double LetterFootRule = 20;
    public const double LetterRuleBelowMark = 4;

    /// <summary>10.2.</summary>
    public const double OrderMarkBelowArea = 20;

    /// <summary>Share of an em box above and below the baseline, as GB fonts are drawn.</summary>
    public const double Ascent = 0.88;
    public const double Descent = 0.12;

    /// <summary>Baseline of a row of model CELL below the row's upper edge: what Word does with exact lines (domain.md 1.2).</summary>
    public const double CellBaseline = 0.8;

    public static double Millimetres(double points) => points / PointsPerMillimetre;
}
