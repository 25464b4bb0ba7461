using System.Reflection;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Generation;

/// <summary>Who this program is, as its manifests say.</summary>
internal static class ToolVersion
{
    /// <summary>The product and its version without build metadata.</summary>
    public static ToolIdentity Identity { get; } = new("LineageAnalyzers", Version());

    private static string Version()
    {
        var version = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        var metadata = version.IndexOf('+');
        return metadata < 0 ? version : version.Substring(0, metadata);
    }
}
