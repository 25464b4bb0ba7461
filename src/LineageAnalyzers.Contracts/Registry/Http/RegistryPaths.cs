using System.Globalization;

namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>The paths of the REST interface, below a registry's base address.</summary>
internal static class RegistryPaths
{
    public static string Subject(string subject) => $"subjects/{Uri.EscapeDataString(subject)}";

    public static string Versions(string subject) => $"{Subject(subject)}/versions";

    public static string Version(string subject, int version) => string.Create(CultureInfo.InvariantCulture, $"{Versions(subject)}/{version}");

    public static string Config(string subject) => $"config/{Uri.EscapeDataString(subject)}?defaultToGlobal=true";

    public static string Mode(string subject) => $"mode/{Uri.EscapeDataString(subject)}?defaultToGlobal=true";

    public static string Compatibility(string subject) => $"compatibility/{Versions(subject)}";

    public static string Id(int id) => string.Create(CultureInfo.InvariantCulture, $"schemas/ids/{id}");

    /// <summary>A path with the flags that are set.</summary>
    public static string With(string path, params ReadOnlySpan<(string Name, bool IsSet)> flags)
    {
        var query = "";
        foreach (var (name, isSet) in flags)
        {
            if (isSet)
                query += $"{(query.Length == 0 ? "?" : "&")}{name}=true";
        }

        return path + query;
    }
}
