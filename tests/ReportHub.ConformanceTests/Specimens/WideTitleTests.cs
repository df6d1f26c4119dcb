using ReportHub.Documents;
using ReportHub.Tests.Specimens;

namespace ReportHub.ConformanceTests.Specimens;

/// <summary>Titles in the faces that print: the digits of 小标宋体 are wider than half an em.</summary>
public sealed class WideTitleTests
{
    private const string Title = "关于2019年、2020年和2021年绩效目标的通知";

    [Fact]
    public void A_title_whose_digits_make_it_wider_than_its_half_ems_is_broken_instead_of_refused()
    {
        var document = SpecimenCatalogue.Get("document");
        var file = SpecimenFiles.Make("wide-title", document with { Official = document.Official! with { Title = [new Text(Title)] } }, SpecimenFiles.Fonts);
        Assert.Equal(2, file.Decisions.TitleLines.Count);
        Assert.Equal(Title, string.Concat(file.Decisions.TitleLines));
    }
}
