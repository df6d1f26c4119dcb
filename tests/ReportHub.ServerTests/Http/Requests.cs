namespace ReportHub.ServerTests.Http;

/// <summary>Sound request bodies; a test changes the one thing it is about.</summary>
internal static class Requests
{
    public static object Notice(string template = "assessment-notice@1.0.0", int fiscalYear = 2019) =>
        new { template, fiscalYear, facts = new { issueDate = "2019-12-23", @public = true, copyTo = new[] { "区人大常委会办公室" } } };

    public static object Registration(string organCode = "洛龙财") => new { organCode, copies = 80, printDate = "2019-12-24" };
}
