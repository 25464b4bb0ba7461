using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration;

public static class FileConfigurationExtensions
{
    public static Action<FileLoadExceptionContext> GetFileLoadExceptionHandler(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder) => throw null;
    public static global::Microsoft.Extensions.FileProviders.IFileProvider GetFileProvider(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder SetBasePath(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder, string basePath) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder SetFileLoadExceptionHandler(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder, Action<FileLoadExceptionContext> handler) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder SetFileProvider(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder, global::Microsoft.Extensions.FileProviders.IFileProvider fileProvider) => throw null;
}

public abstract class FileConfigurationProvider : global::Microsoft.Extensions.Configuration.ConfigurationProvider, IDisposable
{
    public FileConfigurationProvider(FileConfigurationSource source) => throw null;
    public FileConfigurationSource Source { get; }
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public override void Load() => throw null;
    public abstract void Load(global::System.IO.Stream stream);
    public override string ToString() => throw null;
}

public abstract class FileConfigurationSource : global::Microsoft.Extensions.Configuration.IConfigurationSource
{
    protected FileConfigurationSource() => throw null;
    public global::Microsoft.Extensions.FileProviders.IFileProvider FileProvider { get; set; }
    public Action<FileLoadExceptionContext> OnLoadException { get; set; }
    public bool Optional { get; set; }
    public string Path { get; set; }
    public int ReloadDelay { get; set; }
    public bool ReloadOnChange { get; set; }
    public abstract global::Microsoft.Extensions.Configuration.IConfigurationProvider Build(global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder);
    public void EnsureDefaults(global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder) => throw null;
    public void ResolveFileProvider() => throw null;
}

public class FileLoadExceptionContext
{
    public FileLoadExceptionContext() => throw null;
    public Exception Exception { get; set; }
    public bool Ignore { get; set; }
    public FileConfigurationProvider Provider { get; set; }
}
