using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration.EnvironmentVariables;

public class EnvironmentVariablesConfigurationProvider : ConfigurationProvider
{
    public EnvironmentVariablesConfigurationProvider() => throw null;
    public EnvironmentVariablesConfigurationProvider(string prefix) => throw null;
    public override void Load() => throw null;
    public override string ToString() => throw null;
}

public class EnvironmentVariablesConfigurationSource : IConfigurationSource
{
    public EnvironmentVariablesConfigurationSource() => throw null;
    public string Prefix { get; set; }
    public IConfigurationProvider Build(IConfigurationBuilder builder) => throw null;
}
