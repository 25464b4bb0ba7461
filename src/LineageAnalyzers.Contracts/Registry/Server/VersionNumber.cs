using System.Globalization;

namespace LineageAnalyzers.Contracts.Registry.Server;

/// <summary>A version in a URL.</summary>
internal static class VersionNumber
{
    /// <summary>The number; null for <c>latest</c> and <c>-1</c>.</summary>
    /// <exception cref="RegistryError">It is neither.</exception>
    public static int? Parse(string text)
    {
        if (text is "latest" or "-1")
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw RegistryError.InvalidVersion(text);
    }
}
