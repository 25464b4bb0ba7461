using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Logging;

public readonly struct EventId : IEquatable<EventId>
{
    public EventId(int id, string name = null) => throw null;
    public int Id { get => throw null; }
    public string Name { get => throw null; }
    public bool Equals(EventId other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(EventId left, EventId right) => throw null;
    public static implicit operator EventId(int i) => throw null;
    public static bool operator !=(EventId left, EventId right) => throw null;
}

public interface IExternalScopeProvider
{
    void ForEachScope<TState>(Action<object, TState> callback, TState state);
    IDisposable Push(object state);
}

public interface ILogger
{
    IDisposable BeginScope<TState>(TState state) where TState : notnull;
    bool IsEnabled(LogLevel logLevel);
    void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter);
}

public interface ILogger<out TCategoryName> : ILogger
{
}

public interface ILoggerFactory : IDisposable
{
    void AddProvider(ILoggerProvider provider);
    ILogger CreateLogger(string categoryName);
}

public interface ILoggerProvider : IDisposable
{
    ILogger CreateLogger(string categoryName);
}

public interface ILoggingBuilder
{
    global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
}

public interface ISupportExternalScope
{
    void SetScopeProvider(IExternalScopeProvider scopeProvider);
}

public class LogDefineOptions
{
    public LogDefineOptions() => throw null;
    public bool SkipEnabledCheck { get; set; }
}

public enum LogLevel
{
    Trace = 0,
    Debug = 1,
    Information = 2,
    Warning = 3,
    Error = 4,
    Critical = 5,
    None = 6,
}

public class Logger<T> : ILogger<T>, ILogger
{
    public Logger(ILoggerFactory factory) => throw null;
    IDisposable ILogger.BeginScope<TState>(TState state) => throw null;
    bool ILogger.IsEnabled(LogLevel logLevel) => throw null;
    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter) => throw null;
}

public static class LoggerExtensions
{
    public static IDisposable BeginScope(this ILogger logger, string messageFormat, params object[] args) => throw null;
    public static void Log(this ILogger logger, LogLevel logLevel, EventId eventId, Exception exception, string message, params object[] args) => throw null;
    public static void Log(this ILogger logger, LogLevel logLevel, EventId eventId, string message, params object[] args) => throw null;
    public static void Log(this ILogger logger, LogLevel logLevel, Exception exception, string message, params object[] args) => throw null;
    public static void Log(this ILogger logger, LogLevel logLevel, string message, params object[] args) => throw null;
    public static void LogCritical(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args) => throw null;
    public static void LogCritical(this ILogger logger, EventId eventId, string message, params object[] args) => throw null;
    public static void LogCritical(this ILogger logger, Exception exception, string message, params object[] args) => throw null;
    public static void LogCritical(this ILogger logger, string message, params object[] args) => throw null;
    public static void LogDebug(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args) => throw null;
    public static void LogDebug(this ILogger logger, EventId eventId, string message, params object[] args) => throw null;
    public static void LogDebug(this ILogger logger, Exception exception, string message, params object[] args) => throw null;
    public static void LogDebug(this ILogger logger, string message, params object[] args) => throw null;
    public static void LogError(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args) => throw null;
    public static void LogError(this ILogger logger, EventId eventId, string message, params object[] args) => throw null;
    public static void LogError(this ILogger logger, Exception exception, string message, params object[] args) => throw null;
    public static void LogError(this ILogger logger, string message, params object[] args) => throw null;
    public static void LogInformation(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args) => throw null;
    public static void LogInformation(this ILogger logger, EventId eventId, string message, params object[] args) => throw null;
    public static void LogInformation(this ILogger logger, Exception exception, string message, params object[] args) => throw null;
    public static void LogInformation(this ILogger logger, string message, params object[] args) => throw null;
    public static void LogTrace(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args) => throw null;
    public static void LogTrace(this ILogger logger, EventId eventId, string message, params object[] args) => throw null;
    public static void LogTrace(this ILogger logger, Exception exception, string message, params object[] args) => throw null;
    public static void LogTrace(this ILogger logger, string message, params object[] args) => throw null;
    public static void LogWarning(this ILogger logger, EventId eventId, Exception exception, string message, params object[] args) => throw null;
    public static void LogWarning(this ILogger logger, EventId eventId, string message, params object[] args) => throw null;
    public static void LogWarning(this ILogger logger, Exception exception, string message, params object[] args) => throw null;
    public static void LogWarning(this ILogger logger, string message, params object[] args) => throw null;
}

public class LoggerExternalScopeProvider : IExternalScopeProvider
{
    public LoggerExternalScopeProvider() => throw null;
    public void ForEachScope<TState>(Action<object, TState> callback, TState state) => throw null;
    public IDisposable Push(object state) => throw null;
}

public static class LoggerFactoryExtensions
{
    public static ILogger CreateLogger(this ILoggerFactory factory, Type type) => throw null;
    public static ILogger<T> CreateLogger<T>(this ILoggerFactory factory) => throw null;
}

public static class LoggerMessage
{
    public static Action<ILogger, Exception> Define(LogLevel logLevel, EventId eventId, string formatString) => throw null;
    public static Action<ILogger, Exception> Define(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options) => throw null;
    public static Action<ILogger, T1, T2, T3, T4, T5, T6, Exception> Define<T1, T2, T3, T4, T5, T6>(LogLevel logLevel, EventId eventId, string formatString) => throw null;
    public static Action<ILogger, T1, T2, T3, T4, T5, T6, Exception> Define<T1, T2, T3, T4, T5, T6>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options) => throw null;
    public static Action<ILogger, T1, T2, T3, T4, T5, Exception> Define<T1, T2, T3, T4, T5>(LogLevel logLevel, EventId eventId, string formatString) => throw null;
    public static Action<ILogger, T1, T2, T3, T4, T5, Exception> Define<T1, T2, T3, T4, T5>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options) => throw null;
    public static Action<ILogger, T1, T2, T3, T4, Exception> Define<T1, T2, T3, T4>(LogLevel logLevel, EventId eventId, string formatString) => throw null;
    public static Action<ILogger, T1, T2, T3, T4, Exception> Define<T1, T2, T3, T4>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options) => throw null;
    public static Action<ILogger, T1, T2, T3, Exception> Define<T1, T2, T3>(LogLevel logLevel, EventId eventId, string formatString) => throw null;
    public static Action<ILogger, T1, T2, T3, Exception> Define<T1, T2, T3>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options) => throw null;
    public static Action<ILogger, T1, T2, Exception> Define<T1, T2>(LogLevel logLevel, EventId eventId, string formatString) => throw null;
    public static Action<ILogger, T1, T2, Exception> Define<T1, T2>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options) => throw null;
    public static Action<ILogger, T1, Exception> Define<T1>(LogLevel logLevel, EventId eventId, string formatString) => throw null;
    public static Action<ILogger, T1, Exception> Define<T1>(LogLevel logLevel, EventId eventId, string formatString, LogDefineOptions options) => throw null;
    public static Func<ILogger, IDisposable> DefineScope(string formatString) => throw null;
    public static Func<ILogger, T1, T2, T3, T4, T5, T6, IDisposable> DefineScope<T1, T2, T3, T4, T5, T6>(string formatString) => throw null;
    public static Func<ILogger, T1, T2, T3, T4, T5, IDisposable> DefineScope<T1, T2, T3, T4, T5>(string formatString) => throw null;
    public static Func<ILogger, T1, T2, T3, T4, IDisposable> DefineScope<T1, T2, T3, T4>(string formatString) => throw null;
    public static Func<ILogger, T1, T2, T3, IDisposable> DefineScope<T1, T2, T3>(string formatString) => throw null;
    public static Func<ILogger, T1, T2, IDisposable> DefineScope<T1, T2>(string formatString) => throw null;
    public static Func<ILogger, T1, IDisposable> DefineScope<T1>(string formatString) => throw null;
}

[AttributeUsage((AttributeTargets)64)]
public sealed class LoggerMessageAttribute : Attribute
{
    public LoggerMessageAttribute() => throw null;
    public LoggerMessageAttribute(LogLevel level) => throw null;
    public LoggerMessageAttribute(LogLevel level, string message) => throw null;
    public LoggerMessageAttribute(int eventId, LogLevel level, string message) => throw null;
    public LoggerMessageAttribute(string message) => throw null;
    public int EventId { get; set; }
    public string EventName { get; set; }
    public LogLevel Level { get; set; }
    public string Message { get; set; }
    public bool SkipEnabledCheck { get; set; }
}

[AttributeUsage((AttributeTargets)4, AllowMultiple = false, Inherited = false)]
public class ProviderAliasAttribute : Attribute
{
    public ProviderAliasAttribute(string alias) => throw null;
    public string Alias { get; }
}
