using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

public sealed class FontPinTests
{
    [Fact]
    public void A_set_and_its_pins_name_the_same_substitutes_in_the_order_of_roles()
    {
        var set = new FontSet([.. Enum.GetValues<FontRole>().Reverse().Select(role =>
            new FontBinding(role, PageTreeTests.Face("Stand-In"), Substituted: role is FontRole.Fangsong or FontRole.Xiaobiaosong))]);

        var notices = FontPin.Notices(set).ToList();

        Assert.Equal(FontPin.Notices(set.Bindings.OrderBy(binding => binding.Role).Select(Pin)), notices);
        Assert.Equal(["仿宋", "小标宋"], notices.Select(notice => notice.Message.Split('“', '”')[1]));
        Assert.All(notices, notice => Assert.Equal(Severity.Notice, notice.Severity));
    }

    [Fact]
    public void Every_role_has_a_Chinese_name() =>
        Assert.Equal(Enum.GetValues<FontRole>().Length, Enum.GetValues<FontRole>().Select(FontRoleNames.ChineseName).Distinct().Count());

    private static FontPin Pin(FontBinding binding) => new(binding.Role, ContentHash.Of("file"), binding.Face.PostScriptName, binding.Substituted);
}
