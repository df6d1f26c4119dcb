using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Leaves the nested reading of a package at once; <see cref="XlsxFile"/> turns it into the finding it carries, and nothing else sees it.</summary>
internal sealed class RefusedPackageException(Diagnostic finding) : Exception(finding.Message)
{
    public Diagnostic Finding => finding;
}
