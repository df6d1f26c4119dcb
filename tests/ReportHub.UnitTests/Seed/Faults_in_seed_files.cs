using System.Text;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Seed;

public sealed class Faults_in_seed_files
{
    private const string Scores = "assessments-2019.csv";
    private const string Deductions = "deductions-2019.csv";
    private const string Scheme = "assessment-scheme.json";

    static Faults_in_seed_files() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_score_above_its_maximum_is_found_at_its_cell()
    {
        var folder = new SeedFolder();
        var row = folder.Text(Scores).Split('\n')[1];
        var cells = row.Split(',');
        cells[2] = "20.5";
        var finding = Only("R110", folder.Replace(Scores, row, string.Join(',', cells)).Read());
        Assert.Equal(new SourcePlace(Scores, 2, cells[0].Length + cells[1].Length + 3, 4), finding.Place);
    }

    [Fact]
    public void A_deduction_that_does_not_add_up_is_found_at_the_verified_score()
    {
        var folder = new SeedFolder();
        var row = folder.Text(Deductions).Split('\n')[1];
        var cells = row.Split(',');
        cells[4] = "19";
        var finding = Only("R117", folder.Replace(Deductions, row, string.Join(',', cells)).Read());
        Assert.Equal((Scores, 2), (finding.Place!.File, finding.Place.Line));
    }

    [Fact]
    public void An_unknown_deduction_code_is_found_at_its_cell()
    {
        var finding = Only("R116", new SeedFolder().Replace(Deductions, "TARGET_VAGUE", "TARGET_WAGUE").Read());
        Assert.Equal((Deductions, 12), (finding.Place!.File, finding.Place.Length));
    }

    [Theory]
    [InlineData(Scores, "是", "也许", "R214")]
    [InlineData(Scores, "2019-12-0", "2019/12/0", "R213")]
    [InlineData(Scores, "基础工作（自评）", "基础工作", "R210")]
    [InlineData(Scores, "已审定", "已审核", "R125")]
    [InlineData(Deductions, "101,", "999,", "R115")]
    [InlineData(Deductions, "BASE_DEGREE,", "BASE_DEGREE,３", "R212")]
    [InlineData(Scores, "洛龙区委办公室", "洛龙区委办", "R217")]
    [InlineData("units.csv", ",10,", ",20,", "R129")]
    [InlineData("units.csv", ",10,", ",,", "R211")]
    [InlineData("units.csv", ",10,", ",10,,", "R204")]
    [InlineData("units.csv", "区直部门", "\"区直部门", "R201")]
    [InlineData("units.csv", "区直部门", "\"区直\"部门", "R202")]
    [InlineData("units.csv", "区直部门", "区直\"部门", "R203")]
    [InlineData("units.csv", "区直部门", "区直部门\u0007", "R207")]
    [InlineData("organ.json", "\"fullName\"", "\"fulName\"", "R216")]
    [InlineData("organ.json", "{", "", "R216")]
    [InlineData("assessment-round.json", "\"luolong-finance\"", "\"another\"", "R102")]
    [InlineData("assessment-round.json", "\"startedOn\": \"2019", "\"startedOn\": \"2018", "R130")]
    public void Each_fault_has_code_place_and_hint(string file, string old, string with, string code)
    {
        var findings = new SeedFolder().Replace(file, old, with).Read().Findings;
        var finding = Assert.Single(findings, finding => finding.Code == code);
        Assert.Equal(file, finding.Place!.File);
        Assert.NotNull(finding.Hint);
        Assert.True(finding.Place.Line >= 1 && finding.Place.Column >= 1);
    }

    [Fact]
    public void Points_that_do_not_sum_to_100_are_found_at_the_list_of_aspects()
    {
        var folder = new SeedFolder().Replace(Scheme, "\"points\": 25", "\"points\": 24");
        var finding = Assert.Single(folder.Read().Findings, finding => finding.Code == "R114");
        Assert.Equal((Scheme, LineOf(folder.Text(Scheme), "\"aspects\": [")), (finding.Place!.File, finding.Place.Line));
    }

    [Fact]
    public void Bands_with_a_gap_are_found_at_the_bound()
    {
        var folder = new SeedFolder().Replace(Scheme, "\"below\": 80", "\"below\": 79");
        var finding = Only("R119", folder.Read());
        Assert.Equal(LineOf(folder.Text(Scheme), "\"below\": 79"), finding.Place!.Line);
    }

    [Fact]
    public void A_second_row_of_a_unit_is_found_at_that_row()
    {
        var folder = new SeedFolder();
        var rows = folder.Text(Scores).TrimEnd('\n').Split('\n');
        var finding = Only("R118", folder.Set(Scores, string.Join('\n', [.. rows, rows[5]])).Read());
        Assert.Equal(rows.Length + 1, finding.Place!.Line);
    }

    [Fact]
    public void A_unit_without_scores_is_found_in_the_list_of_units()
    {
        var folder = new SeedFolder();
        var rows = folder.Text(Scores).TrimEnd('\n').Split('\n');
        var findings = folder.Set(Scores, string.Join('\n', rows[..^1])).Read().Findings;
        Assert.Contains(findings, finding => finding.Code is "R115" && finding.Place!.File == Deductions);
        folder.Set(Deductions, string.Join('\n', folder.Text(Deductions).TrimEnd('\n').Split('\n').Where(row => !row.StartsWith(rows[^1][..4], StringComparison.Ordinal))));
        Assert.Equal(("units.csv", 64), (Only("R103", folder.Read()).Place!.File, Only("R103", folder.Read()).Place!.Line));
    }

    [Theory]
    [InlineData("organ.json")]
    [InlineData("units.csv")]
    [InlineData("assessment-scheme.json")]
    [InlineData("assessment-round.json")]
    [InlineData(Scores)]
    [InlineData(Deductions)]
    public void A_missing_file_is_named(string file)
    {
        var finding = Assert.Single(new SeedFolder().Remove(file).Read().Findings, finding => finding.Code == "R215");
        Assert.Equal(file, finding.Place!.File);
    }

    [Fact]
    public void A_folder_that_is_not_there_names_its_files() =>
        Assert.All(ReportHub.Records.Seed.Load(Path.Combine(SeedFolder.Folder, "nowhere")).Findings, finding => Assert.Equal("R215", finding.Code));

    [Fact]
    public void A_file_saved_as_GBK_is_told_so()
    {
        var gbk = Encoding.GetEncoding("GBK").GetBytes(new SeedFolder().Text("units.csv"));
        var finding = Assert.Single(new SeedFolder().Set("units.csv", gbk).Read().Findings, finding => finding.Code == "R205");
        Assert.Equal(new SourcePlace("units.csv", 1, 1, 1), finding.Place);
    }

    [Theory]
    [InlineData("units.csv", "R208")]
    [InlineData("organ.json", "R216")]
    public void An_empty_file_is_told_so(string file, string code) => Assert.Contains(new SeedFolder().Set(file, "").Read().Findings, finding => finding.Code == code);

    [Fact]
    public void A_file_of_17_MB_is_refused() =>
        Assert.Contains(new SeedFolder().Set("units.csv", new byte[17 * 1024 * 1024]).Read().Findings, finding => finding.Code == "R206");

    /// <summary>Found by the mutation test: the finding had no place.</summary>
    [Fact]
    public void A_round_that_began_before_any_unit_existed_is_found_at_its_date()
    {
        var findings = new SeedFolder().Replace("assessment-round.json", "\"startedOn\": \"2019", "\"startedOn\": \"2017").Read().Findings;
        Assert.Equal("assessment-round.json", Assert.Single(findings, finding => finding.Code == "R103").Place!.File);
    }

    [Fact]
    public void A_broken_row_of_scores_does_not_blame_its_deductions() =>
        Only("R214", new SeedFolder().Replace(Scores, "是", "也许").Read());

    [Fact]
    public void A_missing_file_of_scores_does_not_blame_the_deductions() =>
        Only("R208", new SeedFolder().Set(Scores, "").Read());

    [Fact]
    public void Faults_of_several_files_come_at_once()
    {
        var codes = new SeedFolder().Replace("organ.json", "{", "").Replace("units.csv", ",10,", ",x,").Remove("assessment-round.json").Read().Findings.Select(finding => finding.Code);
        Assert.Equal(["R212", "R215", "R216"], codes.Order(StringComparer.Ordinal));
    }

    private static Diagnostic Only<T>(string code, Outcome<T> outcome)
        where T : class
    {
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(code, finding.Code);
        return finding;
    }

    private static int LineOf(string text, string part) => text[..text.IndexOf(part, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
}
