using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Serilog.Extensions.Logging;

public sealed class LoggerProviderCollection : IDisposable
{
    public LoggerProviderCollection() => throw null;
    public IEnumerable<global::Microsoft.Extensions.Logging.ILoggerProvider> Providers { get; }
    public void AddProvider(global::Microsoft.Extensions.Logging.ILoggerProvider provider) => throw null;
    public void Dispose() => throw null;
}
