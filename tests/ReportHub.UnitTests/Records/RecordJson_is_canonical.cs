using System.Text;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class RecordJson_is_canonical
{
    [Fact]
    public void A_record_reads_back_as_it_was_written()
    {
        var assessment = Year.Of("101", 55.5m, 35);
        var json = RecordJson.Write(assessment);
        Assert.True(RecordJson.TryRead(json, RecordJsonContext.Default.Assessment, out var read, out _));
        Assert.Equal(json, RecordJson.Write(read));
        Assert.Equal(90.5m, read.VerifiedTotal);
    }

    [Fact]
    public void Trailing_zeros_of_a_score_do_not_change_the_bytes() =>
        Assert.Equal(RecordJson.Write(Year.Of("101", 55m, 35m)), RecordJson.Write(Year.Of("101", 55.00m, 35.0m)));

    [Fact]
    public void Names_are_camel_case_and_dates_are_iso()
    {
        var text = Encoding.UTF8.GetString(RecordJson.Write(new Year().Units[0]));
        Assert.Equal("""{"code":"101","displayOrder":10,"name":"单位101","unitKind":"DistrictDepartment","validFrom":"2019-01-01","validTo":null}""", text);
    }

    [Theory]
    [InlineData("""{"code":"101"}""")]
    [InlineData("""{"code":null,"displayOrder":10,"name":"x","unitKind":"DistrictDepartment","validFrom":"2019-01-01","validTo":null}""")]
    [InlineData("""{"code":"1","displayOrder":10,"name":"x","unitKind":"DistrictDepartment","validFrom":"2019-01-01","validTo":null,"more":1}""")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("")]
    public void What_is_not_the_record_is_refused(string json)
    {
        Assert.False(RecordJson.TryRead(Encoding.UTF8.GetBytes(json), RecordJsonContext.Default.BudgetUnit, out _, out var error));
        Assert.NotNull(error);
    }

    [Fact]
    public void A_null_in_a_list_is_refused()
    {
        var json = Encoding.UTF8.GetString(RecordJson.Write(new Year().Round)).Replace("[\"区直各预算单位\"]", "[null]", StringComparison.Ordinal);
        Assert.Contains("[null]", json, StringComparison.Ordinal);
        Assert.False(RecordJson.TryRead(Encoding.UTF8.GetBytes(json), RecordJsonContext.Default.AssessmentRound, out _, out _));
    }
}
