namespace ReportHub.Checking;

/// <summary>
/// A number with its unit. <paramref name="Value"/> is in <paramref name="Unit"/> without 万 and 亿 (money: 元); <paramref name="Step"/> is what one unit of
/// the last printed digit is worth; <paramref name="IsVague"/>: 约, 余, 近.
/// </summary>
internal sealed record Quantity(CheckedParagraph Paragraph, int Start, int Length, decimal Value, decimal Step, string Unit, bool IsVague)
{
    public const string Percent = "%";
    public const string Yuan = "元";

    public int End => Start + Length;

    public string Printed => Paragraph.Text.Substring(Start, Length);

    /// <summary>Equal as far as the printed digits can tell.</summary>
    public bool MayEqual(Quantity other) => Unit == other.Unit && Math.Abs(Value - other.Value) <= (Step + other.Step) / 2;
}
