using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Logging.Abstractions;

public abstract class BufferedLogRecord
{
    protected BufferedLogRecord() => throw null;
    public virtual global::System.Diagnostics.ActivitySpanId? ActivitySpanId { get; }
    public virtual global::System.Diagnostics.ActivityTraceId? ActivityTraceId { get; }
    public virtual IReadOnlyList<KeyValuePair<string, object>> Attributes { get; }
    public abstract EventId EventId { get; }
    public virtual string Exception { get; }
    public virtual string FormattedMessage { get; }
    public abstract LogLevel LogLevel { get; }
    public virtual int? ManagedThreadId { get; }
    public virtual string MessageTemplate { get; }
    public abstract DateTimeOffset Timestamp { get; }
}

public interface IBufferedLogger
{
    void LogRecords(IEnumerable<BufferedLogRecord> records);
}

public readonly struct LogEntry<TState>
{
    public LogEntry(LogLevel logLevel, string category, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter) => throw null;
    public string Category { get => throw null; }
    public EventId EventId { get => throw null; }
    public Exception Exception { get => throw null; }
    public Func<TState, Exception, string> Formatter { get => throw null; }
    public LogLevel LogLevel { get => throw null; }
    public TState State { get => throw null; }
}

public sealed class NullLogger : ILogger
{
    public static NullLogger Instance { get; }
    public IDisposable BeginScope<TState>(TState state) where TState : notnull => throw null;
    public bool IsEnabled(LogLevel logLevel) => throw null;
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter) => throw null;
    internal NullLogger() => throw null;
}

public class NullLogger<T> : ILogger<T>, ILogger
{
    public static readonly NullLogger<T> Instance;
    public NullLogger() => throw null;
    public IDisposable BeginScope<TState>(TState state) where TState : notnull => throw null;
    public bool IsEnabled(LogLevel logLevel) => throw null;
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter) => throw null;
}

public class NullLoggerFactory : ILoggerFactory, IDisposable
{
    public static readonly NullLoggerFactory Instance;
    public NullLoggerFactory() => throw null;
    public void AddProvider(ILoggerProvider provider) => throw null;
    public ILogger CreateLogger(string name) => throw null;
    public void Dispose() => throw null;
}

public sealed class NullLoggerProvider : ILoggerProvider, IDisposable
{
    public static NullLoggerProvider Instance { get; }
    public ILogger CreateLogger(string categoryName) => throw null;
    public void Dispose() => throw null;
    internal NullLoggerProvider() => throw null;
}
