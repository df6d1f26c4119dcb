using System.Globalization;
using System.Text.Json;

namespace ReportHub.Foundation;

/// <summary>
/// What a figure says: <paramref name="Id"/> is stable and unique within its dataset (<c>assessment.grade.优秀</c>, no <c>/</c>), <paramref name="Title"/> its
/// Chinese name, <paramref name="Definition"/> what is counted or summed and over which records, <paramref name="Unit"/> as printed beside it,
/// <paramref name="Decimals"/> those printed, half away from zero. <paramref name="Divisor"/> is how many of what is stored make one of the unit:
/// 1,000,000 for 分 printed as 万元. A share of 1 has the unit <see cref="RatioUnit"/> and is printed in percent.
/// </summary>
public sealed record FigureDefinition(string Id, string Title, string Definition, string Unit, int Decimals, int Divisor = 1)
{
    /// <summary>The unit of a share of 1, as schemas write it (<c>x-unit</c>).</summary>
    public const string RatioUnit = "比率";

    private const int MostDecimals = 28;
    private const int Percent = 100;

    /// <summary>The value as printed, with its unit: 84.37分, 72%.</summary>
    public string Print(decimal value) => Unit == RatioUnit ? Round(value * Percent) + "%" : Round(value / Divisor) + Unit;

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", Id);
        writer.WriteString("title", Title);
        writer.WriteString("definition", Definition);
        writer.WriteString("unit", Unit);
        writer.WriteNumber("decimals", Decimals);
        if (Divisor != 1)
        {
            writer.WriteNumber("divisor", Divisor);
        }

        writer.WriteEndObject();
    }

    /// <exception cref="FormatException">A member is missing or cannot be.</exception>
    /// <exception cref="KeyNotFoundException">A member is missing.</exception>
    /// <exception cref="InvalidOperationException">A member is of another type.</exception>
    internal static FigureDefinition Read(JsonElement element)
    {
        var divisor = element.TryGetProperty("divisor", out var given) ? given.GetInt32() : 1;
        var decimals = element.GetProperty("decimals").GetInt32();
        return divisor < 1 || decimals is < 0 or > MostDecimals
            ? throw new FormatException("A figure has decimals or a divisor that no printing can use.")
            : new(Text("id"), Text("title"), Text("definition"), Text("unit"), decimals, divisor);

        string Text(string name) => element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");
    }

    private string Round(decimal value) =>
        decimal.Round(value, Decimals, MidpointRounding.AwayFromZero).ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
