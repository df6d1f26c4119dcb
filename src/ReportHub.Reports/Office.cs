using System.Reflection;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>What every act of the office works with.</summary>
internal sealed record Office(
    IRecordStore Store,
    IArchive Archive,
    IDatasets Datasets,
    ITemplateCatalogue Templates,
    IFontCatalogue Fonts,
    IssuePolicy Policy,
    Stages Stages)
{
    /// <summary>Informational version of this program: part of every issued document's record.</summary>
    public static string ProgramVersion { get; } =
        typeof(Office).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public FrozenInputs Inputs { get; } = new(Archive, Fonts, Stages);
}
