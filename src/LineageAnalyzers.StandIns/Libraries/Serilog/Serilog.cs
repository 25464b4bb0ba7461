using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Serilog;

public interface ILogger
{
    void Debug(Exception exception, string messageTemplate);
    void Debug(Exception exception, string messageTemplate, params object[] propertyValues);
    void Debug(string messageTemplate);
    void Debug(string messageTemplate, params object[] propertyValues);
    void Debug<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Debug<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Debug<T>(Exception exception, string messageTemplate, T propertyValue);
    void Debug<T>(string messageTemplate, T propertyValue);
    void Error(Exception exception, string messageTemplate);
    void Error(Exception exception, string messageTemplate, params object[] propertyValues);
    void Error(string messageTemplate);
    void Error(string messageTemplate, params object[] propertyValues);
    void Error<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Error<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Error<T>(Exception exception, string messageTemplate, T propertyValue);
    void Error<T>(string messageTemplate, T propertyValue);
    void Fatal(Exception exception, string messageTemplate);
    void Fatal(Exception exception, string messageTemplate, params object[] propertyValues);
    void Fatal(string messageTemplate);
    void Fatal(string messageTemplate, params object[] propertyValues);
    void Fatal<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Fatal<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Fatal<T>(Exception exception, string messageTemplate, T propertyValue);
    void Fatal<T>(string messageTemplate, T propertyValue);
    ILogger ForContext(global::Serilog.Core.ILogEventEnricher enricher);
    ILogger ForContext(IEnumerable<global::Serilog.Core.ILogEventEnricher> enrichers);
    ILogger ForContext(Type source);
    ILogger ForContext(string propertyName, object value, bool destructureObjects = false);
    ILogger ForContext<TSource>();
    void Information(Exception exception, string messageTemplate);
    void Information(Exception exception, string messageTemplate, params object[] propertyValues);
    void Information(string messageTemplate);
    void Information(string messageTemplate, params object[] propertyValues);
    void Information<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Information<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Information<T>(Exception exception, string messageTemplate, T propertyValue);
    void Information<T>(string messageTemplate, T propertyValue);
    bool IsEnabled(global::Serilog.Events.LogEventLevel level);
    void Verbose(Exception exception, string messageTemplate);
    void Verbose(Exception exception, string messageTemplate, params object[] propertyValues);
    void Verbose(string messageTemplate);
    void Verbose(string messageTemplate, params object[] propertyValues);
    void Verbose<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Verbose<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Verbose<T>(Exception exception, string messageTemplate, T propertyValue);
    void Verbose<T>(string messageTemplate, T propertyValue);
    void Warning(Exception exception, string messageTemplate);
    void Warning(Exception exception, string messageTemplate, params object[] propertyValues);
    void Warning(string messageTemplate);
    void Warning(string messageTemplate, params object[] propertyValues);
    void Warning<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Warning<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Warning<T>(Exception exception, string messageTemplate, T propertyValue);
    void Warning<T>(string messageTemplate, T propertyValue);
    void Write(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate);
    void Write(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, params object[] propertyValues);
    void Write(global::Serilog.Events.LogEventLevel level, string messageTemplate);
    void Write(global::Serilog.Events.LogEventLevel level, string messageTemplate, params object[] propertyValues);
    void Write<T0, T1, T2>(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Write<T0, T1, T2>(global::Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
    void Write<T0, T1>(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Write<T0, T1>(global::Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
    void Write<T>(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, T propertyValue);
    void Write<T>(global::Serilog.Events.LogEventLevel level, string messageTemplate, T propertyValue);
}

public static class Log
{
    public static ILogger Logger { get; set; }
    public static void CloseAndFlush() => throw null;
    public static ValueTask CloseAndFlushAsync() => throw null;
    public static void Debug(Exception exception, string messageTemplate) => throw null;
    public static void Debug(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public static void Debug(string messageTemplate) => throw null;
    public static void Debug(string messageTemplate, params object[] propertyValues) => throw null;
    public static void Debug<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Debug<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Debug<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public static void Debug<T>(string messageTemplate, T propertyValue) => throw null;
    public static void Error(Exception exception, string messageTemplate) => throw null;
    public static void Error(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public static void Error(string messageTemplate) => throw null;
    public static void Error(string messageTemplate, params object[] propertyValues) => throw null;
    public static void Error<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Error<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Error<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public static void Error<T>(string messageTemplate, T propertyValue) => throw null;
    public static void Fatal(Exception exception, string messageTemplate) => throw null;
    public static void Fatal(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public static void Fatal(string messageTemplate) => throw null;
    public static void Fatal(string messageTemplate, params object[] propertyValues) => throw null;
    public static void Fatal<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Fatal<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Fatal<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public static void Fatal<T>(string messageTemplate, T propertyValue) => throw null;
    public static ILogger ForContext(global::Serilog.Core.ILogEventEnricher enricher) => throw null;
    public static ILogger ForContext(global::Serilog.Core.ILogEventEnricher[] enrichers) => throw null;
    public static ILogger ForContext(Type source) => throw null;
    public static ILogger ForContext(string propertyName, object value, bool destructureObjects = false) => throw null;
    public static ILogger ForContext<TSource>() => throw null;
    public static void Information(Exception exception, string messageTemplate) => throw null;
    public static void Information(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public static void Information(string messageTemplate) => throw null;
    public static void Information(string messageTemplate, params object[] propertyValues) => throw null;
    public static void Information<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Information<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Information<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public static void Information<T>(string messageTemplate, T propertyValue) => throw null;
    public static bool IsEnabled(global::Serilog.Events.LogEventLevel level) => throw null;
    public static void Verbose(Exception exception, string messageTemplate) => throw null;
    public static void Verbose(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public static void Verbose(string messageTemplate) => throw null;
    public static void Verbose(string messageTemplate, params object[] propertyValues) => throw null;
    public static void Verbose<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Verbose<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Verbose<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public static void Verbose<T>(string messageTemplate, T propertyValue) => throw null;
    public static void Warning(Exception exception, string messageTemplate) => throw null;
    public static void Warning(Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public static void Warning(string messageTemplate) => throw null;
    public static void Warning(string messageTemplate, params object[] propertyValues) => throw null;
    public static void Warning<T0, T1, T2>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Warning<T0, T1>(Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Warning<T>(Exception exception, string messageTemplate, T propertyValue) => throw null;
    public static void Warning<T>(string messageTemplate, T propertyValue) => throw null;
    public static void Write(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate) => throw null;
    public static void Write(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, params object[] propertyValues) => throw null;
    public static void Write(global::Serilog.Events.LogEventLevel level, string messageTemplate) => throw null;
    public static void Write(global::Serilog.Events.LogEventLevel level, string messageTemplate, params object[] propertyValues) => throw null;
    public static void Write<T0, T1, T2>(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Write<T0, T1, T2>(global::Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null;
    public static void Write<T0, T1>(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Write<T0, T1>(global::Serilog.Events.LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null;
    public static void Write<T>(global::Serilog.Events.LogEventLevel level, Exception exception, string messageTemplate, T propertyValue) => throw null;
    public static void Write<T>(global::Serilog.Events.LogEventLevel level, string messageTemplate, T propertyValue) => throw null;
}

public class LoggerConfiguration
{
    public LoggerConfiguration() => throw null;
    public global::Serilog.Configuration.LoggerAuditSinkConfiguration AuditTo { get; }
    public global::Serilog.Configuration.LoggerEnrichmentConfiguration Enrich { get; }
    public global::Serilog.Configuration.LoggerFilterConfiguration Filter { get; }
    public global::Serilog.Configuration.LoggerMinimumLevelConfiguration MinimumLevel { get; }
    public global::Serilog.Configuration.LoggerSettingsConfiguration ReadFrom { get; }
    public global::Serilog.Configuration.LoggerSinkConfiguration WriteTo { get; }
    public global::Serilog.Core.Logger CreateLogger() => throw null;
}
