using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>
/// Distances of GB/T 9704-1999 that the standard of 2012 changed, for reconstructions of documents before 2012-07-01 (domain.md 1.12); what is not here is as in
/// <see cref="Gbt9704"/>. Clauses are those of 1999.
/// </summary>
public static class Gbt9704Of1999
{
    /// <summary>8.1.4: upper edge of the issuer mark below the upper edge of the type area.</summary>
    public static readonly Length MarkBelowAreaTop = Length.FromMillimetres(25);

    /// <summary>8.1.4: the same in an upward document, whose head leaves room for remarks of the addressee's leaders.</summary>
    public static readonly Length UpwardMarkBelowAreaTop = Length.FromMillimetres(80);

    /// <summary>8.2.6: the date of a single issuer stands 4 em from the right edge.</summary>
    public const int DateRightIndent = 4;

    /// <summary>8.2.6: the seal's upper edge is 2 to 4 mm below the text.</summary>
    public static readonly Length SealBelowText = Length.FromMillimetres(3);

    /// <summary>8.2.6: with two seals the date is spread, 7 em free at either side.</summary>
    public const int SpreadDateIndent = 7;

    /// <summary>8.2.6: two seals stand at most 3 mm apart and do not touch.</summary>
    public static readonly Length SealGap = Length.FromMillimetres(2);

    /// <summary>8.2.6: number of organs from which their names are printed between text and date.</summary>
    public const int OrgansWithNames = 3;

    /// <summary>8.2.6: at most three seals in a row.</summary>
    public const int SealsPerRow = 3;

    /// <summary>8.2.6: the date below three and more seals stands 2 em from the right edge.</summary>
    public const int DateBelowSealsRightIndent = 2;
}
