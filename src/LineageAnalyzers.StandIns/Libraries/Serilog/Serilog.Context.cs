using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Serilog.Context;

public static class LogContext
{
    public static global::Serilog.Core.ILogEventEnricher Clone() => throw null;
    public static IDisposable Push(global::Serilog.Core.ILogEventEnricher enricher) => throw null;
    public static IDisposable Push(params global::Serilog.Core.ILogEventEnricher[] enrichers) => throw null;
    public static IDisposable Push(IEnumerable<global::Serilog.Core.ILogEventEnricher> enrichers) => throw null;
    public static IDisposable Push(ReadOnlySpan<global::Serilog.Core.ILogEventEnricher> enrichers) => throw null;
    public static IDisposable PushProperty(string name, object value, bool destructureObjects = false) => throw null;
    public static void Reset() => throw null;
    public static IDisposable Suspend() => throw null;
}
