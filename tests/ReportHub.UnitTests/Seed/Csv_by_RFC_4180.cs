using System.Text;
using CsCheck;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

public sealed class Csv_by_RFC_4180
{
    [Theory]
    [InlineData("a,b\r\nc,d\r\n")]
    [InlineData("a,b\nc,d")]
    [InlineData("a,b\rc,d\r")]
    [InlineData("\uFEFFa,b\n\nc,d\n\n")]
    [InlineData("\"a\",\"b\"\n\"c\",d")]
    public void Line_ends_BOM_quotes_and_blank_lines_make_no_difference(string text) => Assert.Equal("a|b/c|d", Print(Read(text)));

    [Fact]
    public void Quotes_commas_and_line_ends_live_inside_quotes()
    {
        var rows = Read("\"a,\"\"b\"\"\",\"c\r\nd\"\ne,f").Value!.Rows;
        Assert.Equal("a,\"b\"", rows[0].Cells[0].Text);
        Assert.Equal("c\r\nd", rows[0].Cells[1].Text);
        Assert.Equal((1, 3), (rows[0].Line, rows[1].Line));
        Assert.Equal((3, 3), (rows[1].Cells[1].Line, rows[1].Cells[1].Column));
    }

    [Fact]
    public void A_trailing_comma_is_an_empty_cell() => Assert.Equal("a||", Print(Read("a,,")));

    [Fact]
    public void Columns_count_characters_and_not_their_halves() => Assert.Equal(4, Read("𠮷𠮷,b").Value!.Rows[0].Cells[1].Column);

    [Theory]
    [InlineData("a,\"b", "R201", 1, 3)]
    [InlineData("a\n\"b\"c", "R202", 2, 4)]
    [InlineData("a\nb\"c", "R203", 2, 2)]
    [InlineData("\"\"x", "R202", 1, 3)]
    [InlineData("ab\0", "R207", 1, 3)]
    public void Faults_have_line_and_column(string text, string code, int line, int column)
    {
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal((code, line, column), (finding.Code, finding.Place!.Line, finding.Place.Column));
    }

    [Fact]
    public void All_faults_come_in_one_reading() =>
        Assert.Equal(["R203", "R202", "R201"], Read("a\"b\n\"c\"d,e\n\"f").Findings.Select(finding => finding.Code));

    [Fact]
    public void The_first_byte_that_is_not_UTF8_is_placed()
    {
        var finding = Assert.Single(CsvFile.Read("x.csv", new byte[] { (byte)'a', (byte)'\n', 0xE4, 0xB8, 0xAD, 0xFF }).Findings);
        Assert.Equal(("R205", 2, 2), (finding.Code, finding.Place!.Line, finding.Place.Column));
    }

    [Fact]
    public void Whatever_is_written_is_read_back() =>
        Gen.String[Gen.Char["ab,\"\r\n中\t "], 0, 6].Array[1, 4].Array[1, 5].Sample(table =>
        {
            var written = string.Join('\n', table.Select(row => string.Join(',', row.Select(Quoted))));
            var rows = Read(written).Value!.Rows;
            var kept = table.Where(row => row.Length > 1 || row[0].Length > 0).ToList();
            Assert.Equal(kept.Select(row => string.Join('|', row)), rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))));
        });

    [Fact]
    public void Garbage_never_throws_and_is_placed_inside_the_text() =>
        Gen.Byte.Array[0, 200].Sample(bytes => Assert.All(CsvFile.Read("x.csv", bytes).Findings, finding => Assert.True(finding.Place!.Line >= 1 && finding.Place.Column >= 1)));

    [Fact]
    public void Garbage_of_CSV_marks_never_throws_and_places_are_inside_the_text() =>
        Gen.String[Gen.Char["a,\"\r\n\0"], 0, 60].Sample(text =>
        {
            var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\r', '\n');
            Assert.All(Read(text).Findings, finding =>
            {
                Assert.InRange(finding.Place!.Line, 1, lines.Length);
                Assert.InRange(finding.Place.Column, 1, lines[finding.Place.Line - 1].Length + 1);
            });
        });

    [Fact]
    public void A_seed_with_any_file_mutated_is_read_or_refused_but_never_throws()
    {
        string[] names = ["organ.json", "units.csv", "assessment-scheme.json", "assessment-round.json", "assessments-2019.csv", "deductions-2019.csv"];
        Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[0, 5_000], Gen.Byte).Sample(
            mutation =>
            {
                var (file, at, value) = mutation;
                var name = names[file];
                var folder = new SeedFolder();
                var bytes = Encoding.UTF8.GetBytes(folder.Text(name));
                bytes[at % bytes.Length] = value;
                var outcome = folder.Set(name, bytes).Read();
                Assert.All(outcome.Findings, finding => Assert.True(finding.Place is { Line: >= 1, Column: >= 1 } && finding.Hint is not null));
            },
            iter: 300);
    }

    private static string Quoted(string cell) => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static Outcome<CsvFile> Read(string text) => CsvFile.Read("x.csv", Encoding.UTF8.GetBytes(text));

    private static string Print(Outcome<CsvFile> csv) =>
        string.Join('/', csv.Value!.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))));
}
