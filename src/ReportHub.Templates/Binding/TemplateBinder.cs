using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Template and facts in, document out: a pure function.</summary>
public static class TemplateBinder
{
    /// <summary>Findings T6xx (limits) and T7xx (data: invisible characters dropped, line ends joined, facts that do not fit the template).</summary>
    public static Outcome<ReportDocument> Bind(TemplateVersion template, DataSnapshot snapshot, DocumentFacts facts, BindPurpose purpose) => throw new NotImplementedException();
}

/// <summary>What a binding is for; preview and issue go through the same function so that they cannot drift.</summary>
public enum BindPurpose
{
    /// <summary>Marked 预览, with a placeholder for the number.</summary>
    Preview,

    /// <summary>The numbered paper.</summary>
    Issue,
}
