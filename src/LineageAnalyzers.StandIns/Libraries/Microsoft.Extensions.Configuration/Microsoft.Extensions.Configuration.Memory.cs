using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration.Memory;

public class MemoryConfigurationProvider : ConfigurationProvider, IEnumerable<KeyValuePair<string, string>>, global::System.Collections.IEnumerable
{
    public MemoryConfigurationProvider(MemoryConfigurationSource source) => throw null;
    public void Add(string key, string value) => throw null;
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
}

public class MemoryConfigurationSource : IConfigurationSource
{
    public MemoryConfigurationSource() => throw null;
    public IEnumerable<KeyValuePair<string, string>> InitialData { get; set; }
    public IConfigurationProvider Build(IConfigurationBuilder builder) => throw null;
}
