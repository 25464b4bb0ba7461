using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration;

public readonly struct ConfigurationDebugViewContext
{
    public ConfigurationDebugViewContext(string path, string key, string value, IConfigurationProvider configurationProvider) => throw null;
    public IConfigurationProvider ConfigurationProvider { get => throw null; }
    public string Key { get => throw null; }
    public string Path { get => throw null; }
    public string Value { get => throw null; }
}

public static class ConfigurationExtensions
{
    public static IConfigurationBuilder Add<TSource>(this IConfigurationBuilder builder, Action<TSource> configureSource) where TSource : IConfigurationSource, new() => throw null;
    public static IEnumerable<KeyValuePair<string, string>> AsEnumerable(this IConfiguration configuration) => throw null;
    public static IEnumerable<KeyValuePair<string, string>> AsEnumerable(this IConfiguration configuration, bool makePathsRelative) => throw null;
    public static bool Exists(this IConfigurationSection section) => throw null;
    public static string GetConnectionString(this IConfiguration configuration, string name) => throw null;
    public static IConfigurationSection GetRequiredSection(this IConfiguration configuration, string key) => throw null;
}

[AttributeUsage((AttributeTargets)128)]
public sealed class ConfigurationKeyNameAttribute : Attribute
{
    public ConfigurationKeyNameAttribute(string name) => throw null;
    public string Name { get; }
}

public static class ConfigurationPath
{
    public static readonly string KeyDelimiter;
    public static string Combine(IEnumerable<string> pathSegments) => throw null;
    public static string Combine(params string[] pathSegments) => throw null;
    public static string GetParentPath(string path) => throw null;
    public static string GetSectionKey(string path) => throw null;
}

public static class ConfigurationRootExtensions
{
    public static string GetDebugView(this IConfigurationRoot root) => throw null;
    public static string GetDebugView(this IConfigurationRoot root, Func<ConfigurationDebugViewContext, string> processValue) => throw null;
}

public interface IConfiguration
{
    string this[string key] { get; set; }
    IEnumerable<IConfigurationSection> GetChildren();
    global::Microsoft.Extensions.Primitives.IChangeToken GetReloadToken();
    IConfigurationSection GetSection(string key);
}

public interface IConfigurationBuilder
{
    IDictionary<string, object> Properties { get; }
    IList<IConfigurationSource> Sources { get; }
    IConfigurationBuilder Add(IConfigurationSource source);
    IConfigurationRoot Build();
}

public interface IConfigurationManager : IConfiguration, IConfigurationBuilder
{
}

public interface IConfigurationProvider
{
    IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string parentPath);
    global::Microsoft.Extensions.Primitives.IChangeToken GetReloadToken();
    void Load();
    void Set(string key, string value);
    bool TryGet(string key, out string value);
}

public interface IConfigurationRoot : IConfiguration
{
    IEnumerable<IConfigurationProvider> Providers { get; }
    void Reload();
}

public interface IConfigurationSection : IConfiguration
{
    string Key { get; }
    string Path { get; }
    string Value { get; set; }
}

public interface IConfigurationSource
{
    IConfigurationProvider Build(IConfigurationBuilder builder);
}
