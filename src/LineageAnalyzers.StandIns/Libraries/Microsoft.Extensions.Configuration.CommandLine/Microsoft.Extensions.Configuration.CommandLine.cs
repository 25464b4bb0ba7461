using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration.CommandLine;

public class CommandLineConfigurationProvider : ConfigurationProvider
{
    public CommandLineConfigurationProvider(IEnumerable<string> args, IDictionary<string, string> switchMappings = null) => throw null;
    protected IEnumerable<string> Args { get; }
    public override void Load() => throw null;
}

public class CommandLineConfigurationSource : IConfigurationSource
{
    public CommandLineConfigurationSource() => throw null;
    public IEnumerable<string> Args { get; set; }
    public IDictionary<string, string> SwitchMappings { get; set; }
    public IConfigurationProvider Build(IConfigurationBuilder builder) => throw null;
}
