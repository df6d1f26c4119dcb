using System.Text.RegularExpressions;

namespace ReportHub.Records;

/// <summary>What must hold of an organ: a code that document numbers can bear (domain.md 2.1).</summary>
internal static partial class OrganCheck
{
    public static void Run(RecordCheck<Organ> check)
    {
        if (!OrganCode().IsMatch(check.Value.OrganCode))
        {
            check.Fail("R359", "/organCode", $"机关代字“{check.Value.OrganCode}”不能用于发文字号。", "写 2 至 16 个汉字，不带年份、括号和“号”");
        }
    }

    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,16}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OrganCode();
}
