using System.Globalization;
using System.Text;
using System.Xml;

namespace ReportHub.Records;

/// <summary>Writes the part of one sheet. Text is always text: nothing that is written can become a formula.</summary>
internal static class XlsxSheetWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The last row that may be typed in under a check of what is typed.</summary>
    private const int LastCheckedRow = SheetLimits.Rows + 1;

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None };

    public static byte[] Part(OutSheet sheet)
    {
        using var part = new MemoryStream();
        using (var writer = XmlWriter.Create(part, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            writer.WriteStartElement("worksheet", Main);
            WriteView(writer, sheet);
            WriteColumns(writer, sheet);
            writer.WriteStartElement("sheetData", Main);
            var number = 0;
            foreach (var row in sheet.Rows)
            {
                WriteRow(writer, ++number, row);
            }

            writer.WriteEndElement();
            WriteValidations(writer, sheet);
            writer.WriteEndElement();
        }

        return part.ToArray();
    }

    private static void WriteView(XmlWriter writer, OutSheet sheet)
    {
        if (sheet.FrozenRows == 0)
        {
            return;
        }

        writer.WriteStartElement("sheetViews", Main);
        writer.WriteStartElement("sheetView", Main);
        writer.WriteAttributeString("workbookViewId", "0");
        writer.WriteStartElement("pane", Main);
        writer.WriteAttributeString("ySplit", Number(sheet.FrozenRows));
        writer.WriteAttributeString("topLeftCell", "A" + Number(sheet.FrozenRows + 1));
        writer.WriteAttributeString("activePane", "bottomLeft");
        writer.WriteAttributeString("state", "frozen");
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteColumns(XmlWriter writer, OutSheet sheet)
    {
        writer.WriteStartElement("cols", Main);
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            writer.WriteStartElement("col", Main);
            writer.WriteAttributeString("min", Number(i + 1));
            writer.WriteAttributeString("max", Number(i + 1));
            writer.WriteAttributeString("width", sheet.Columns[i].Width.ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("style", Number((int)sheet.Columns[i].Look));
            writer.WriteAttributeString("customWidth", "1");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteRow(XmlWriter writer, int number, IReadOnlyList<LookedCell> cells)
    {
        writer.WriteStartElement("row", Main);
        writer.WriteAttributeString("r", Number(number));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Cell.Text.Length > 0)
            {
                WriteCell(writer, CellRange.LettersOf(i + 1) + Number(number), cells[i]);
            }
        }

        writer.WriteEndElement();
    }

    private static void WriteCell(XmlWriter writer, string name, LookedCell cell)
    {
        writer.WriteStartElement("c", Main);
        writer.WriteAttributeString("r", name);
        writer.WriteAttributeString("s", Number((int)cell.Look));
        if (NumberOf(cell.Cell) is { } value)
        {
            writer.WriteElementString("v", Main, value);
        }
        else
        {
            writer.WriteAttributeString("t", "inlineStr");
            writer.WriteStartElement("is", Main);
            writer.WriteStartElement("t", Main);
            writer.WriteAttributeString("xml", "space", null, "preserve");
            writer.WriteString(XlsxText.Encode(cell.Cell.Text));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    /// <summary>Numbers and dates the calendar of spreadsheets has; a date before March 1900 is written as text.</summary>
    private static string? NumberOf(OutCell cell) => cell.Kind switch
    {
        RawKind.Number => cell.Text,
        RawKind.Date when DateOnly.TryParseExact(cell.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && XlsxDates.SerialOf(date) is { } serial => Number(serial),
        _ => null,
    };

    private static void WriteValidations(XmlWriter writer, OutSheet sheet)
    {
        if (sheet.Validations.Count == 0)
        {
            return;
        }

        writer.WriteStartElement("dataValidations", Main);
        writer.WriteAttributeString("count", Number(sheet.Validations.Count));
        foreach (var validation in sheet.Validations)
        {
            WriteValidation(writer, sheet, validation);
        }

        writer.WriteEndElement();
    }

    private static void WriteValidation(XmlWriter writer, OutSheet sheet, Validation validation)
    {
        var letters = CellRange.LettersOf(validation.Column);
        writer.WriteStartElement("dataValidation", Main);
        writer.WriteAttributeString("type", validation.Type);
        writer.WriteAttributeString("operator", validation.Operator);
        writer.WriteAttributeString("allowBlank", "1");
        writer.WriteAttributeString("showErrorMessage", "1");
        writer.WriteAttributeString("errorTitle", "填写有误");
        writer.WriteAttributeString("error", validation.Message);
        writer.WriteAttributeString("sqref", $"{letters}{Number(sheet.FrozenRows + 1)}:{letters}{Number(LastCheckedRow)}");
        writer.WriteElementString("formula1", Main, validation.First);
        if (validation.Second is { } second)
        {
            writer.WriteElementString("formula2", Main, second);
        }

        writer.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
