using System.Text;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Templates;

/// <summary>style.json and what is said about a bad one.</summary>
public sealed class StyleTests
{
    [Fact]
    public void The_style_of_the_standard_is_read_whole()
    {
        var style = Given.Open(Given.Template("甲")).Value!.Style;
        Assert.Equal(("gbt9704-2012", "1.0.0"), (style.Id, style.Version));
        Assert.Equal(Length.FromMillimetres(26), style.Page.Right);
        Assert.Equal(Length.FromMillimetres(35), style.Page.Bottom);
        Assert.Equal(new LineGrid(GridModel.Cell, Length.FromTwips(579), 22, 28), style.Grid);
        Assert.Equal(new TextStyle(FontRole.Fangsong, Length.FromPoints(16), Length.FromPoints(-0.25m), Length.FromPoints(28.95m), Alignment.Justify, InkColour.Black, 2), style[StyleName.Body]);
        Assert.Equal((FontRole.Xiaobiaosong, InkColour.Red), (style[StyleName.IssuerMark].Font, style[StyleName.IssuerMark].Colour));
        Assert.Equal(Enum.GetValues<StyleName>().Where(name => !DerivedStyles.IsOptional(name)), style.Styles.Keys.Order());

        // 28 characters of a 3号 element fit in 156 mm, 22 rows in 225 mm (domain.md 0.1, 0.2).
        Assert.True(style[StyleName.Body].Cell * 28 <= style.Page.AreaWidth);
        Assert.True(style.Grid.Pitch * 22 <= style.Page.AreaHeight);
    }

    [Theory]
    [InlineData("\"width\": \"210mm\"", "\"width\": \"210cm\"", "T803", "样式 /page/width：“210cm”不是长度。")]
    [InlineData("\"width\": \"210mm\"", "\"width\": 210", "T803", "样式 /page/width：应为文本。")]
    [InlineData("\"width\": \"210mm\"", "\"width\": \"100mm\"", "T803", "样式 /page：版心超出纸面。")]
    [InlineData("\"rows\": 22", "\"rows\": -1", "T803", "样式 /grid/rows：应为不小于 0 的整数。")]
    [InlineData("\"model\": \"cell\"", "\"model\": \"cells\"", "T803", "样式 /grid/model：没有“cells”这个值。")]
    [InlineData("\"duplex\": true", "\"duplex\": 1", "T803", "样式 /duplex：应为true 或 false。")]
    [InlineData("\"duplex\": true", "\"duplexx\": true", "T802", "样式 /duplex：缺少这一项。")]
    [InlineData("\"duplex\": true", "\"duplexx\": true", "T804", "样式 /duplexx：没有这一项。")]
    [InlineData("\"heading-1\"", "\"heading1\"", "T802", "样式 /styles/heading-1：缺少这一项。")]
    [InlineData("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\"", "T805", "样式 /id：文件里写的是 gbt9704-2012@1.0.1，模板要的是 gbt9704-2012@1.0.0。")]
    public void A_bad_style_is_named_by_its_pointer(string text, string instead, string code, string message)
    {
        Assert.Contains(text, Given.StyleJson, StringComparison.Ordinal);
        var outcome = Given.Open(Given.Template("甲"), style: Given.StyleJson.Replace(text, instead, StringComparison.Ordinal));
        Assert.False(outcome.Succeeded);
        Assert.Contains(outcome.Findings, finding => finding.Code == code && finding.Message == message);
    }

    [Fact]
    public void An_archived_sheet_reads_to_what_it_was_and_the_rest_is_derived()
    {
        var style = Given.Open(Given.Template("甲")).Value!.Style;
        Assert.Equal((StandardEdition.Gb2012, FolioForm.Standard, SignatureFit.Carry, false, 0, 75),
            (style.Edition, style.Folio, style.SignatureFit, style.LetterRulesCentredOnPaper, style.CjkLatinGapPercent, style.LeastShrinkPercent));
        Assert.Equal(FontRole.Kaiti, style[StyleName.SignerName].Font);
        Assert.Equal("d3a9a3b1", ContentHash.Of(Encoding.UTF8.GetBytes(Given.StyleJson)).Hex[..8]);
    }

    [Theory]
    [InlineData("gbt9704-2012", "1.1.0")]
    [InlineData("gbt9704-2012-flush", "1.0.0")]
    [InlineData("gbt9704-2012-fine", "1.0.0")]
    [InlineData("gbt9704-1999", "1.0.0")]
    [InlineData("plain-report", "1.0.0")]
    public void A_new_sheet_names_every_style_as_it_would_be_derived(string id, string version)
    {
        var pin = new StylePin(id, version);
        var outcome = StyleReader.Read(File.ReadAllBytes(Path.Combine(Given.RepositoryRoot(), "report-templates", pin.Path)), pin, pin.Path);
        Assert.Empty(outcome.Findings);
        var style = outcome.Value!;
        Assert.Equal(Enum.GetValues<StyleName>(), style.Styles.Keys.Order());
        Assert.All(Enum.GetValues<StyleName>().Where(DerivedStyles.IsOptional), name => Assert.Equal(DerivedStyles.Of(name, style.Styles), style.Styles[name]));
        Assert.True(style[StyleName.Body].Cell * 28 <= style.Page.AreaWidth);
    }

    [Fact]
    public void The_new_sheets_differ_in_what_they_are_named_for()
    {
        Assert.Equal(SignatureFit.Adjust, Sheet("gbt9704-2012", "1.1.0").SignatureFit);
        Assert.Equal(new LineGrid(GridModel.Flush, Length.FromTwips(592), 22, 28), Sheet("gbt9704-2012-flush", "1.0.0").Grid);
        Assert.Equal(BreakingMode.Fine, Sheet("gbt9704-2012-fine", "1.0.0").Breaking);
        Assert.Equal(StandardEdition.Gb1999, Sheet("gbt9704-1999", "1.0.0").Edition);
        Assert.Equal(FolioForm.Centred, Sheet("plain-report", "1.0.0").Folio);
    }

    [Theory]
    [InlineData("\"cjkLatinGapPercent\": 26", "样式 /cjkLatinGapPercent：应在 0 到 25 之间。")]
    [InlineData("\"leastShrinkPercent\": 49", "样式 /leastShrinkPercent：应在 50 到 100 之间。")]
    [InlineData("\"edition\": \"gb-2020\"", "样式 /edition：没有“gb-2020”这个值。")]
    [InlineData("\"folio\": \"left\"", "样式 /folio：没有“left”这个值。")]
    [InlineData("\"signatureFit\": 1", "样式 /signatureFit：应为文本。")]
    [InlineData("\"letterRulesCentredOnPaper\": 0", "样式 /letterRulesCentredOnPaper：应为true 或 false。")]
    public void A_bad_optional_key_is_named_by_its_pointer(string property, string message)
    {
        var outcome = Given.Open(Given.Template("甲"), style: Given.StyleJson.Replace("\"duplex\"", property + ", \"duplex\"", StringComparison.Ordinal));
        Assert.Equal(message, Assert.Single(outcome.Findings).Message);
    }

    [Theory]
    [InlineData("", "T801")]
    [InlineData("{", "T801")]
    [InlineData("[]", "T803")]
    [InlineData("{}", "T802")]
    public void Garbage_is_a_finding(string json, string code) =>
        Assert.Contains(StyleReader.Read(Encoding.UTF8.GetBytes(json), new("a", "1"), "style.json").Findings, finding => finding.Code == code);

    [Theory]
    [InlineData("小四", 12)]
    [InlineData("五号", 10.5)]
    [InlineData("小五", 9)]
    [InlineData("初号", 42)]
    public void Named_sizes_are_those_of_the_table(string name, double points) => Assert.Equal(Length.FromPoints((decimal)points), TypeSizes.Find(name));

    private static StyleSheet Sheet(string id, string version)
    {
        var pin = new StylePin(id, version);
        return StyleReader.Read(File.ReadAllBytes(Path.Combine(Given.RepositoryRoot(), "report-templates", pin.Path)), pin, pin.Path).Value!;
    }
}
