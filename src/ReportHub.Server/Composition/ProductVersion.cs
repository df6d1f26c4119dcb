using System.Reflection;

namespace ReportHub.Server.Composition;

/// <summary>Version of this program as built.</summary>
internal static class ProductVersion
{
    public static string Text { get; } = typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
