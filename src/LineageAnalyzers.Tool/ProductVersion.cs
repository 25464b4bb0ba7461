using System.Reflection;

namespace LineageAnalyzers.Tool;

/// <summary>The version of this program.</summary>
internal static class ProductVersion
{
    /// <summary>The version without build metadata, for example <c>0.1.0</c>.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        var version = typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        var metadata = version.IndexOf('+');
        return metadata < 0 ? version : version[..metadata];
    }
}
