using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Logging;

[Flags]
public enum ActivityTrackingOptions
{
    None = 0,
    SpanId = 1,
    TraceId = 2,
    ParentId = 4,
    TraceState = 8,
    TraceFlags = 16,
    Tags = 32,
    Baggage = 64,
}

public static class FilterLoggingBuilderExtensions
{
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddFilter(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, Func<global::Microsoft.Extensions.Logging.LogLevel, bool> levelFilter) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddFilter(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, Func<string, global::Microsoft.Extensions.Logging.LogLevel, bool> categoryLevelFilter) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddFilter(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, Func<string, string, global::Microsoft.Extensions.Logging.LogLevel, bool> filter) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddFilter(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, string category, global::Microsoft.Extensions.Logging.LogLevel level) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddFilter(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, string category, Func<global::Microsoft.Extensions.Logging.LogLevel, bool> levelFilter) => throw null;
    public static LoggerFilterOptions AddFilter(this LoggerFilterOptions builder, Func<global::Microsoft.Extensions.Logging.LogLevel, bool> levelFilter) => throw null;
    public static LoggerFilterOptions AddFilter(this LoggerFilterOptions builder, Func<string, global::Microsoft.Extensions.Logging.LogLevel, bool> categoryLevelFilter) => throw null;
    public static LoggerFilterOptions AddFilter(this LoggerFilterOptions builder, Func<string, string, global::Microsoft.Extensions.Logging.LogLevel, bool> filter) => throw null;
    public static LoggerFilterOptions AddFilter(this LoggerFilterOptions builder, string category, global::Microsoft.Extensions.Logging.LogLevel level) => throw null;
    public static LoggerFilterOptions AddFilter(this LoggerFilterOptions builder, string category, Func<global::Microsoft.Extensions.Logging.LogLevel, bool> levelFilter) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddFilter<T>(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, Func<global::Microsoft.Extensions.Logging.LogLevel, bool> levelFilter) where T : global::Microsoft.Extensions.Logging.ILoggerProvider => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddFilter<T>(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, Func<string, global::Microsoft.Extensions.Logging.LogLevel, bool> categoryLevelFilter) where T : global::Microsoft.Extensions.Logging.ILoggerProvider => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddFilter<T>(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, string category, global::Microsoft.Extensions.Logging.LogLevel level) where T : global::Microsoft.Extensions.Logging.ILoggerProvider => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddFilter<T>(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, string category, Func<global::Microsoft.Extensions.Logging.LogLevel, bool> levelFilter) where T : global::Microsoft.Extensions.Logging.ILoggerProvider => throw null;
    public static LoggerFilterOptions AddFilter<T>(this LoggerFilterOptions builder, Func<global::Microsoft.Extensions.Logging.LogLevel, bool> levelFilter) where T : global::Microsoft.Extensions.Logging.ILoggerProvider => throw null;
    public static LoggerFilterOptions AddFilter<T>(this LoggerFilterOptions builder, Func<string, global::Microsoft.Extensions.Logging.LogLevel, bool> categoryLevelFilter) where T : global::Microsoft.Extensions.Logging.ILoggerProvider => throw null;
    public static LoggerFilterOptions AddFilter<T>(this LoggerFilterOptions builder, string category, global::Microsoft.Extensions.Logging.LogLevel level) where T : global::Microsoft.Extensions.Logging.ILoggerProvider => throw null;
    public static LoggerFilterOptions AddFilter<T>(this LoggerFilterOptions builder, string category, Func<global::Microsoft.Extensions.Logging.LogLevel, bool> levelFilter) where T : global::Microsoft.Extensions.Logging.ILoggerProvider => throw null;
}

public class LoggerFactory : global::Microsoft.Extensions.Logging.ILoggerFactory, IDisposable
{
    public LoggerFactory() => throw null;
    public LoggerFactory(IEnumerable<global::Microsoft.Extensions.Logging.ILoggerProvider> providers) => throw null;
    public LoggerFactory(IEnumerable<global::Microsoft.Extensions.Logging.ILoggerProvider> providers, LoggerFilterOptions filterOptions) => throw null;
    public LoggerFactory(IEnumerable<global::Microsoft.Extensions.Logging.ILoggerProvider> providers, global::Microsoft.Extensions.Options.IOptionsMonitor<LoggerFilterOptions> filterOption) => throw null;
    public LoggerFactory(IEnumerable<global::Microsoft.Extensions.Logging.ILoggerProvider> providers, global::Microsoft.Extensions.Options.IOptionsMonitor<LoggerFilterOptions> filterOption, global::Microsoft.Extensions.Options.IOptions<LoggerFactoryOptions> options) => throw null;
    public LoggerFactory(IEnumerable<global::Microsoft.Extensions.Logging.ILoggerProvider> providers, global::Microsoft.Extensions.Options.IOptionsMonitor<LoggerFilterOptions> filterOption, global::Microsoft.Extensions.Options.IOptions<LoggerFactoryOptions> options = null, global::Microsoft.Extensions.Logging.IExternalScopeProvider scopeProvider = null) => throw null;
    public void AddProvider(global::Microsoft.Extensions.Logging.ILoggerProvider provider) => throw null;
    protected virtual bool CheckDisposed() => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggerFactory Create(Action<global::Microsoft.Extensions.Logging.ILoggingBuilder> configure) => throw null;
    public global::Microsoft.Extensions.Logging.ILogger CreateLogger(string categoryName) => throw null;
    public void Dispose() => throw null;
}

public class LoggerFactoryOptions
{
    public LoggerFactoryOptions() => throw null;
    public ActivityTrackingOptions ActivityTrackingOptions { get; set; }
}

public class LoggerFilterOptions
{
    public LoggerFilterOptions() => throw null;
    public bool CaptureScopes { get; set; }
    public global::Microsoft.Extensions.Logging.LogLevel MinLevel { get; set; }
    public IList<LoggerFilterRule> Rules { get; }
}

public class LoggerFilterRule
{
    public LoggerFilterRule(string providerName, string categoryName, global::Microsoft.Extensions.Logging.LogLevel? logLevel, Func<string, string, global::Microsoft.Extensions.Logging.LogLevel, bool> filter) => throw null;
    public string CategoryName { get; }
    public Func<string, string, global::Microsoft.Extensions.Logging.LogLevel, bool> Filter { get; }
    public global::Microsoft.Extensions.Logging.LogLevel? LogLevel { get; }
    public string ProviderName { get; }
    public override string ToString() => throw null;
}

public static class LoggingBuilderExtensions
{
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddProvider(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, global::Microsoft.Extensions.Logging.ILoggerProvider provider) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder ClearProviders(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder Configure(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, Action<LoggerFactoryOptions> action) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder SetMinimumLevel(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, global::Microsoft.Extensions.Logging.LogLevel level) => throw null;
}
