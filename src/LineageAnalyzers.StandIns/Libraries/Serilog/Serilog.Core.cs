using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Serilog.Core;

public interface IDestructuringPolicy
{
}

public interface ILogEventEnricher
{
}

public interface ILogEventFilter
{
}

public interface ILogEventPropertyFactory
{
}

public interface ILogEventSink
{
}

public sealed class Logger : ILogger, ILogEventSink, IDisposable, IAsyncDisposable
{
    public static ILogger None { get; }
    public void Debug(Exception exception, string messageTemplate) => throw null;
    public void Debug(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public void Debug(string messageTemplate) => throw null;
    public void Debug(string messageTemplate, params object[] propertyValues) => throw null;
    public void Debug<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Debug<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Debug<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public void Debug<T>(string messageTemplate, T propertyValue) => throw null;
    public void Dispose() => throw null;
    public ValueTask DisposeAsync() => throw null;
    public void Error(Exception exception, string messageTemplate) => throw null;
    public void Error(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public void Error(string messageTemplate) => throw null;
    public void Error(string messageTemplate, params object[] propertyValues) => throw null;
    public void Error<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Error<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Error<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public void Error<T>(string messageTemplate, T propertyValue) => throw null;
    public void Fatal(Exception exception, string messageTemplate) => throw null;
    public void Fatal(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public void Fatal(string messageTemplate) => throw null;
    public void Fatal(string messageTemplate, params object[] propertyValues) => throw null;
    public void Fatal<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Fatal<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Fatal<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public void Fatal<T>(string messageTemplate, T propertyValue) => throw null;
    public ILogger ForContext(ILogEventEnricher enricher) => throw null;
    public ILogger ForContext(IEnumerable<ILogEventEnricher> enrichers) => throw null;
    public ILogger ForContext(Type source) => throw null;
    public ILogger ForContext(string propertyName, object value, bool destructureObjects = false) => throw null;
    public ILogger ForContext<TSource>() => throw null;
    public void Information(Exception exception, string messageTemplate) => throw null;
    public void Information(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public void Information(string messageTemplate) => throw null;
    public void Information(string messageTemplate, params object[] propertyValues) => throw null;
    public void Information<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Information<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Information<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public void Information<T>(string messageTemplate, T propertyValue) => throw null;
    public bool IsEnabled(global::Serilog.Events.LogEventLevel level) => throw null;
    public void Verbose(Exception exception, string messageTemplate) => throw null;
    public void Verbose(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public void Verbose(string messageTemplate) => throw null;
    public void Verbose(string messageTemplate, params object[] propertyValues) => throw null;
    public void Verbose<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Verbose<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Verbose<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public void Verbose<T>(string messageTemplate, T propertyValue) => throw null;
    public void Warning(Exception exception, string messageTemplate) => throw null;
    public void Warning(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public void Warning(string messageTemplate) => throw null;
    public void Warning(string messageTemplate, params object[] propertyValues) => throw null;
    public void Warning<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Warning<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Warning<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public void Warning<T>(string messageTemplate, T propertyValue) => throw null;
    public void Write(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate) => throw null;
    public void Write(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public void Write(global::Serilog.Events.LogEventLevel level, string messageTemplate) => throw null;
    public void Write(global::Serilog.Events.LogEventLevel level, string messageTemplate, params object[] propertyValues) => throw null;
    public void Write<T0, T1, T2>(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Write<T0, T1, T2>(global::Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public void Write<T0, T1>(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Write<T0, T1>(global::Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public void Write<T>(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, T propertyValue) => throw null;
    public void Write<T>(global::Serilog.Events.LogEventLevel level, string messageTemplate, T propertyValue) => throw null;
    internal Logger() => throw null;
}

public class LoggingLevelSwitch
{
    public LoggingLevelSwitch(global::Serilog.Events.LogEventLevel initialMinimumLevel = global::Serilog.Events.LogEventLevel.Information) => throw null;
    public global::Serilog.Events.LogEventLevel MinimumLevel { get; set; }
}
