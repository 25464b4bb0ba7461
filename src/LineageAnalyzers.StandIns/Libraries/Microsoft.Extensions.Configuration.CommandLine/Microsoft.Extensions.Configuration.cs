using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration;

public static class CommandLineConfigurationExtensions
{
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddCommandLine(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder, Action<global::Microsoft.Extensions.Configuration.CommandLine.CommandLineConfigurationSource> configureSource) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddCommandLine(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configurationBuilder, string[] args) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddCommandLine(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configurationBuilder, string[] args, IDictionary<string, string> switchMappings) => throw null;
}
