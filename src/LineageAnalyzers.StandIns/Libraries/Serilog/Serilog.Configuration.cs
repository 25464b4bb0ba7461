using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Serilog.Configuration;

public interface ILoggerSettings
{
    void Configure(LoggerConfiguration loggerConfiguration);
}

public class LoggerAuditSinkConfiguration
{
    public LoggerConfiguration Logger(ILogger logger, global::Serilog.Events.LogEventLevel restrictedToMinimumLevel = global::Serilog.Events.LogEventLevel.Verbose) => throw null;
    public LoggerConfiguration Logger(Action<LoggerConfiguration> configureLogger, global::Serilog.Events.LogEventLevel restrictedToMinimumLevel = global::Serilog.Events.LogEventLevel.Verbose, global::Serilog.Core.LoggingLevelSwitch levelSwitch = null) => throw null;
    public LoggerConfiguration Sink(global::Serilog.Core.ILogEventSink logEventSink, global::Serilog.Events.LogEventLevel restrictedToMinimumLevel = global::Serilog.Events.LogEventLevel.Verbose, global::Serilog.Core.LoggingLevelSwitch levelSwitch = null) => throw null;
    public LoggerConfiguration Sink<TSink>(global::Serilog.Events.LogEventLevel restrictedToMinimumLevel = global::Serilog.Events.LogEventLevel.Verbose, global::Serilog.Core.LoggingLevelSwitch levelSwitch = null) where TSink : global::Serilog.Core.ILogEventSink, new() => throw null;
    internal LoggerAuditSinkConfiguration() => throw null;
}

public class LoggerEnrichmentConfiguration
{
    public LoggerConfiguration AtLevel(global::Serilog.Core.LoggingLevelSwitch levelSwitch, Action<LoggerEnrichmentConfiguration> configureEnricher) => throw null;
    public LoggerConfiguration AtLevel(global::Serilog.Events.LogEventLevel enrichFromLevel, Action<LoggerEnrichmentConfiguration> configureEnricher) => throw null;
    public LoggerConfiguration FromLogContext() => throw null;
    public LoggerConfiguration With(params global::Serilog.Core.ILogEventEnricher[] enrichers) => throw null;
    public LoggerConfiguration With<TEnricher>() where TEnricher : global::Serilog.Core.ILogEventEnricher, new() => throw null;
    public LoggerConfiguration WithProperty(string name, object value, bool destructureObjects = false) => throw null;
    public static LoggerConfiguration Wrap(LoggerEnrichmentConfiguration loggerEnrichmentConfiguration, Func<global::Serilog.Core.ILogEventEnricher, global::Serilog.Core.ILogEventEnricher> wrapEnricher, Action<LoggerEnrichmentConfiguration> configureWrappedEnricher) => throw null;
    internal LoggerEnrichmentConfiguration() => throw null;
}

public class LoggerFilterConfiguration
{
    public LoggerConfiguration With(params global::Serilog.Core.ILogEventFilter[] filters) => throw null;
    public LoggerConfiguration With<TFilter>() where TFilter : global::Serilog.Core.ILogEventFilter, new() => throw null;
    internal LoggerFilterConfiguration() => throw null;
}

public class LoggerMinimumLevelConfiguration
{
    public LoggerConfiguration ControlledBy(global::Serilog.Core.LoggingLevelSwitch levelSwitch) => throw null;
    public LoggerConfiguration Debug() => throw null;
    public LoggerConfiguration Error() => throw null;
    public LoggerConfiguration Fatal() => throw null;
    public LoggerConfiguration Information() => throw null;
    public LoggerConfiguration Is(global::Serilog.Events.LogEventLevel minimumLevel) => throw null;
    public LoggerConfiguration Override(string source, global::Serilog.Core.LoggingLevelSwitch levelSwitch) => throw null;
    public LoggerConfiguration Override(string source, global::Serilog.Events.LogEventLevel minimumLevel) => throw null;
    public LoggerConfiguration Verbose() => throw null;
    public LoggerConfiguration Warning() => throw null;
    internal LoggerMinimumLevelConfiguration() => throw null;
}

public class LoggerSettingsConfiguration
{
    public LoggerConfiguration KeyValuePairs(IEnumerable<KeyValuePair<string, string>> settings) => throw null;
    public LoggerConfiguration Settings(ILoggerSettings settings) => throw null;
    internal LoggerSettingsConfiguration() => throw null;
}

public class LoggerSinkConfiguration
{
    public static global::Serilog.Core.ILogEventSink CreateSink(Action<LoggerSinkConfiguration> configure) => throw null;
    public LoggerConfiguration FallbackChain(Action<LoggerSinkConfiguration> configureSink, Action<LoggerSinkConfiguration> configureFallback, params Action<LoggerSinkConfiguration>[] configureSubsequentFallbacks) => throw null;
    public LoggerConfiguration Logger(ILogger logger, global::Serilog.Events.LogEventLevel restrictedToMinimumLevel) => throw null;
    public LoggerConfiguration Logger(ILogger logger, bool attemptDispose = false, global::Serilog.Events.LogEventLevel restrictedToMinimumLevel = global::Serilog.Events.LogEventLevel.Verbose, global::Serilog.Core.LoggingLevelSwitch levelSwitch = null) => throw null;
    public LoggerConfiguration Logger(Action<LoggerConfiguration> configureLogger, global::Serilog.Events.LogEventLevel restrictedToMinimumLevel = global::Serilog.Events.LogEventLevel.Verbose, global::Serilog.Core.LoggingLevelSwitch levelSwitch = null) => throw null;
    public LoggerConfiguration Sink(global::Serilog.Core.ILogEventSink logEventSink, global::Serilog.Events.LogEventLevel restrictedToMinimumLevel) => throw null;
    public LoggerConfiguration Sink(global::Serilog.Core.ILogEventSink logEventSink, global::Serilog.Events.LogEventLevel restrictedToMinimumLevel = global::Serilog.Events.LogEventLevel.Verbose, global::Serilog.Core.LoggingLevelSwitch levelSwitch = null) => throw null;
    public LoggerConfiguration Sink<TSink>(global::Serilog.Events.LogEventLevel restrictedToMinimumLevel = global::Serilog.Events.LogEventLevel.Verbose, global::Serilog.Core.LoggingLevelSwitch levelSwitch = null) where TSink : global::Serilog.Core.ILogEventSink, new() => throw null;
    [Obsolete]
    public static LoggerConfiguration Wrap(LoggerSinkConfiguration loggerSinkConfiguration, Func<global::Serilog.Core.ILogEventSink, global::Serilog.Core.ILogEventSink> wrapSink, Action<LoggerSinkConfiguration> configureWrappedSink, global::Serilog.Events.LogEventLevel restrictedToMinimumLevel = global::Serilog.Events.LogEventLevel.Verbose, global::Serilog.Core.LoggingLevelSwitch levelSwitch = null) => throw null;
    public static global::Serilog.Core.ILogEventSink Wrap(Func<global::Serilog.Core.ILogEventSink, global::Serilog.Core.ILogEventSink> wrapSink, Action<LoggerSinkConfiguration> configureWrappedSink) => throw null;
    internal LoggerSinkConfiguration() => throw null;
}
