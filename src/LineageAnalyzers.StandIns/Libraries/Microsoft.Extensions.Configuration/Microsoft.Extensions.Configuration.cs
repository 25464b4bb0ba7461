using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration;

public static class ChainedBuilderExtensions
{
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddConfiguration(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configurationBuilder, global::Microsoft.Extensions.Configuration.IConfiguration config) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddConfiguration(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configurationBuilder, global::Microsoft.Extensions.Configuration.IConfiguration config, bool shouldDisposeConfiguration) => throw null;
}

public class ChainedConfigurationProvider : global::Microsoft.Extensions.Configuration.IConfigurationProvider, IDisposable
{
    public ChainedConfigurationProvider(ChainedConfigurationSource source) => throw null;
    public global::Microsoft.Extensions.Configuration.IConfiguration Configuration { get; }
    public void Dispose() => throw null;
    public IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string parentPath) => throw null;
    public global::Microsoft.Extensions.Primitives.IChangeToken GetReloadToken() => throw null;
    public void Load() => throw null;
    public void Set(string key, string value) => throw null;
    public bool TryGet(string key, out string value) => throw null;
}

public class ChainedConfigurationSource : global::Microsoft.Extensions.Configuration.IConfigurationSource
{
    public ChainedConfigurationSource() => throw null;
    public global::Microsoft.Extensions.Configuration.IConfiguration Configuration { get; set; }
    public bool ShouldDisposeConfiguration { get; set; }
    public global::Microsoft.Extensions.Configuration.IConfigurationProvider Build(global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder) => throw null;
}

public class ConfigurationBuilder : global::Microsoft.Extensions.Configuration.IConfigurationBuilder
{
    public ConfigurationBuilder() => throw null;
    public IDictionary<string, object> Properties { get; }
    public IList<global::Microsoft.Extensions.Configuration.IConfigurationSource> Sources { get; }
    public global::Microsoft.Extensions.Configuration.IConfigurationBuilder Add(global::Microsoft.Extensions.Configuration.IConfigurationSource source) => throw null;
    public global::Microsoft.Extensions.Configuration.IConfigurationRoot Build() => throw null;
}

public class ConfigurationKeyComparer : IComparer<string>
{
    public ConfigurationKeyComparer() => throw null;
    public static ConfigurationKeyComparer Instance { get; }
    public int Compare(string x, string y) => throw null;
}

public sealed class ConfigurationManager : global::Microsoft.Extensions.Configuration.IConfigurationManager, global::Microsoft.Extensions.Configuration.IConfiguration, global::Microsoft.Extensions.Configuration.IConfigurationBuilder, global::Microsoft.Extensions.Configuration.IConfigurationRoot, IDisposable
{
    public ConfigurationManager() => throw null;
    IDictionary<string, object> global::Microsoft.Extensions.Configuration.IConfigurationBuilder.Properties { get => throw null; }
    IEnumerable<global::Microsoft.Extensions.Configuration.IConfigurationProvider> global::Microsoft.Extensions.Configuration.IConfigurationRoot.Providers { get => throw null; }
    public IList<global::Microsoft.Extensions.Configuration.IConfigurationSource> Sources { get; }
    public string this[string key] { get => throw null; set { } }
    public void Dispose() => throw null;
    public IEnumerable<global::Microsoft.Extensions.Configuration.IConfigurationSection> GetChildren() => throw null;
    public global::Microsoft.Extensions.Configuration.IConfigurationSection GetSection(string key) => throw null;
    global::Microsoft.Extensions.Primitives.IChangeToken global::Microsoft.Extensions.Configuration.IConfiguration.GetReloadToken() => throw null;
    global::Microsoft.Extensions.Configuration.IConfigurationBuilder global::Microsoft.Extensions.Configuration.IConfigurationBuilder.Add(global::Microsoft.Extensions.Configuration.IConfigurationSource source) => throw null;
    global::Microsoft.Extensions.Configuration.IConfigurationRoot global::Microsoft.Extensions.Configuration.IConfigurationBuilder.Build() => throw null;
    void global::Microsoft.Extensions.Configuration.IConfigurationRoot.Reload() => throw null;
}

public abstract class ConfigurationProvider : global::Microsoft.Extensions.Configuration.IConfigurationProvider
{
    protected ConfigurationProvider() => throw null;
    protected IDictionary<string, string> Data { get; set; }
    public virtual IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string parentPath) => throw null;
    public global::Microsoft.Extensions.Primitives.IChangeToken GetReloadToken() => throw null;
    public virtual void Load() => throw null;
    protected void OnReload() => throw null;
    public virtual void Set(string key, string value) => throw null;
    public override string ToString() => throw null;
    public virtual bool TryGet(string key, out string value) => throw null;
}

public class ConfigurationReloadToken : global::Microsoft.Extensions.Primitives.IChangeToken
{
    public ConfigurationReloadToken() => throw null;
    public bool ActiveChangeCallbacks { get; }
    public bool HasChanged { get; }
    public void OnReload() => throw null;
    public IDisposable RegisterChangeCallback(Action<object> callback, object state) => throw null;
}

public class ConfigurationRoot : global::Microsoft.Extensions.Configuration.IConfigurationRoot, global::Microsoft.Extensions.Configuration.IConfiguration, IDisposable
{
    public ConfigurationRoot(IList<global::Microsoft.Extensions.Configuration.IConfigurationProvider> providers) => throw null;
    public IEnumerable<global::Microsoft.Extensions.Configuration.IConfigurationProvider> Providers { get; }
    public string this[string key] { get => throw null; set { } }
    public void Dispose() => throw null;
    public IEnumerable<global::Microsoft.Extensions.Configuration.IConfigurationSection> GetChildren() => throw null;
    public global::Microsoft.Extensions.Primitives.IChangeToken GetReloadToken() => throw null;
    public global::Microsoft.Extensions.Configuration.IConfigurationSection GetSection(string key) => throw null;
    public void Reload() => throw null;
}

public class ConfigurationSection : global::Microsoft.Extensions.Configuration.IConfigurationSection, global::Microsoft.Extensions.Configuration.IConfiguration
{
    public ConfigurationSection(global::Microsoft.Extensions.Configuration.IConfigurationRoot root, string path) => throw null;
    public string Key { get; }
    public string Path { get; }
    public string Value { get; set; }
    public string this[string key] { get => throw null; set { } }
    public IEnumerable<global::Microsoft.Extensions.Configuration.IConfigurationSection> GetChildren() => throw null;
    public global::Microsoft.Extensions.Primitives.IChangeToken GetReloadToken() => throw null;
    public global::Microsoft.Extensions.Configuration.IConfigurationSection GetSection(string key) => throw null;
    public bool TryGetValue(string key, out string value) => throw null;
}

public static class MemoryConfigurationBuilderExtensions
{
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddInMemoryCollection(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configurationBuilder) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddInMemoryCollection(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configurationBuilder, IEnumerable<KeyValuePair<string, string>> initialData) => throw null;
}

public abstract class StreamConfigurationProvider : ConfigurationProvider
{
    public StreamConfigurationProvider(StreamConfigurationSource source) => throw null;
    public StreamConfigurationSource Source { get; }
    public override void Load() => throw null;
    public abstract void Load(global::System.IO.Stream stream);
}

public abstract class StreamConfigurationSource : global::Microsoft.Extensions.Configuration.IConfigurationSource
{
    protected StreamConfigurationSource() => throw null;
    public global::System.IO.Stream Stream { get; set; }
    public abstract global::Microsoft.Extensions.Configuration.IConfigurationProvider Build(global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder);
}
