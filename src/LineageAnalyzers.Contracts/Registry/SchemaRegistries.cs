using LineageAnalyzers.Contracts.Registry.Directories;
using LineageAnalyzers.Contracts.Registry.Http;
using LineageAnalyzers.Contracts.Registry.Locking;

namespace LineageAnalyzers.Contracts.Registry;

/// <summary>Opens a registry by what the user wrote.</summary>
public static class SchemaRegistries
{
    /// <summary>The registry at a URL, in a folder or in a lock file. Nothing is asked of a server yet.</summary>
    /// <param name="location"><c>http(s)://[user:password@]host[:port][/path]</c> a folder, or a <c>contracts.lock.json</c>.</param>
    /// <param name="options">How to talk to a server; null for the usual way.</param>
    /// <param name="context">The context that names without one belong to; null for the default one.</param>
    /// <exception cref="RegistryException">It is none of them, or the context has no name that could be one.</exception>
    public static ISchemaRegistry Open(string location, HttpRegistryOptions? options = null, string? context = null)
    {
        var name = context is null ? SubjectContext.Default : SubjectContext.Parse(context);
        var registry = Open(location, options);
        if (name == SubjectContext.Default)
            return registry;
        return registry is LockRegistry
            ? throw new RegistryException($"{location}: a lock has no contexts to choose from, it holds what was pulled. Leave --context out, and give it to 'lineage registry pull'.")
            : new ContextRegistry(registry, name);
    }

    private static ISchemaRegistry Open(string location, HttpRegistryOptions? options)
    {
        if (location.Contains("://", StringComparison.Ordinal))
            return new HttpRegistry(RegistryUrl.Parse(location), options ?? HttpRegistryOptions.FromEnvironment());
        if (Directory.Exists(location))
            return new DirectoryRegistry(location);
        if (File.Exists(location))
            return LockRegistry.Open(location);
        throw new RegistryException(
            $"{location}: there is no such folder or file. Give the URL of a schema registry (http:// or https://), a folder with one folder a subject, or a lock file.");
    }
}
