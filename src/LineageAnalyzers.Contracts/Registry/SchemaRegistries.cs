using LineageAnalyzers.Contracts.Registry.Directories;
using LineageAnalyzers.Contracts.Registry.Http;

namespace LineageAnalyzers.Contracts.Registry;

/// <summary>Opens a registry by what the user wrote.</summary>
public static class SchemaRegistries
{
    /// <summary>The registry at a URL or in a folder. Nothing is asked of a server yet.</summary>
    /// <param name="location"><c>http(s)://[user:password@]host[:port][/path]</c> or a folder.</param>
    /// <param name="options">How to talk to a server; null for the usual way.</param>
    /// <exception cref="RegistryException">It is neither.</exception>
    public static ISchemaRegistry Open(string location, HttpRegistryOptions? options = null)
    {
        if (location.Contains("://", StringComparison.Ordinal))
            return new HttpRegistry(RegistryUrl.Parse(location), options ?? HttpRegistryOptions.FromEnvironment());
        if (Directory.Exists(location))
            return new DirectoryRegistry(location);
        throw new RegistryException(
            File.Exists(location)
                ? $"{location}: this is a file. Give the URL of a schema registry, or a folder with one folder a subject."
                : $"{location}: there is no such folder. Give the URL of a schema registry (http:// or https://), or a folder with one folder a subject.");
    }
}
