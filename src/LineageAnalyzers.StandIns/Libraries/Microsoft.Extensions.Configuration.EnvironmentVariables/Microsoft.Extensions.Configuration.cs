using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration;

public static class EnvironmentVariablesExtensions
{
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddEnvironmentVariables(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configurationBuilder) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddEnvironmentVariables(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder builder, Action<global::Microsoft.Extensions.Configuration.EnvironmentVariables.EnvironmentVariablesConfigurationSource> configureSource) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddEnvironmentVariables(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configurationBuilder, string prefix) => throw null;
}
