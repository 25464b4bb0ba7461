using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Options;

public class ConfigurationChangeTokenSource<TOptions> : global::Microsoft.Extensions.Options.IOptionsChangeTokenSource<TOptions>
{
    public ConfigurationChangeTokenSource(global::Microsoft.Extensions.Configuration.IConfiguration config) => throw null;
    public ConfigurationChangeTokenSource(string name, global::Microsoft.Extensions.Configuration.IConfiguration config) => throw null;
    public string Name { get; }
    public global::Microsoft.Extensions.Primitives.IChangeToken GetChangeToken() => throw null;
}

public class ConfigureFromConfigurationOptions<TOptions> : global::Microsoft.Extensions.Options.ConfigureOptions<TOptions> where TOptions : class
{
    public ConfigureFromConfigurationOptions(global::Microsoft.Extensions.Configuration.IConfiguration config) : base(default(Action<TOptions>)) => throw null;
}

public class NamedConfigureFromConfigurationOptions<TOptions> : global::Microsoft.Extensions.Options.ConfigureNamedOptions<TOptions> where TOptions : class
{
    public NamedConfigureFromConfigurationOptions(string name, global::Microsoft.Extensions.Configuration.IConfiguration config) : base(default(string), default(Action<TOptions>)) => throw null;
    public NamedConfigureFromConfigurationOptions(string name, global::Microsoft.Extensions.Configuration.IConfiguration config, Action<global::Microsoft.Extensions.Configuration.BinderOptions> configureBinder) : base(default(string), default(Action<TOptions>)) => throw null;
}
