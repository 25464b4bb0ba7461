using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration;

public static class JsonConfigurationExtensions
{
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddJsonFile(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder, global::Microsoft.Extensions.FileProviders.IFileProvider provider, string path, bool optional, bool reloadOnChange) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddJsonFile(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder, Action<global::Microsoft.Extensions.Configuration.Json.JsonConfigurationSource> configureSource) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddJsonFile(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder, string path) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddJsonFile(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder, string path, bool optional) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddJsonFile(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder, string path, bool optional, bool reloadOnChange) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddJsonStream(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder, global::System.IO.Stream stream) => throw null;
}
