using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Logging.Console;

[Obsolete]
public class ConfigurationConsoleLoggerSettings : IConsoleLoggerSettings
{
    public ConfigurationConsoleLoggerSettings(global::Microsoft.Extensions.Configuration.IConfiguration configuration) => throw null;
    public global::Microsoft.Extensions.Primitives.IChangeToken ChangeToken { get; }
    public bool IncludeScopes { get; }
    public IConsoleLoggerSettings Reload() => throw null;
    public bool TryGetSwitch(string name, out LogLevel level) => throw null;
}

public abstract class ConsoleFormatter
{
    protected ConsoleFormatter(string name) => throw null;
    public string Name { get; }
    public abstract void Write<TState>(in global::Microsoft.Extensions.Logging.Abstractions.LogEntry<TState> logEntry, IExternalScopeProvider scopeProvider, global::System.IO.TextWriter textWriter);
}

public static class ConsoleFormatterNames
{
    public const string Json = "json";
    public const string Simple = "simple";
    public const string Systemd = "systemd";
}

public class ConsoleFormatterOptions
{
    public ConsoleFormatterOptions() => throw null;
    public bool IncludeScopes { get; set; }
    public string TimestampFormat { get; set; }
    public bool UseUtcTimestamp { get; set; }
}

[Obsolete]
public enum ConsoleLoggerFormat
{
    Default = 0,
    Systemd = 1,
}

public class ConsoleLoggerOptions
{
    public ConsoleLoggerOptions() => throw null;
    [Obsolete]
    public bool DisableColors { get; set; }
    [Obsolete]
    public ConsoleLoggerFormat Format { get; set; }
    public string FormatterName { get; set; }
    [Obsolete]
    public bool IncludeScopes { get; set; }
    public LogLevel LogToStandardErrorThreshold { get; set; }
    public int MaxQueueLength { get; set; }
    public ConsoleLoggerQueueFullMode QueueFullMode { get; set; }
    [Obsolete]
    public string TimestampFormat { get; set; }
    [Obsolete]
    public bool UseUtcTimestamp { get; set; }
}

public class ConsoleLoggerProvider : ILoggerProvider, IDisposable, ISupportExternalScope
{
    public ConsoleLoggerProvider(global::Microsoft.Extensions.Options.IOptionsMonitor<ConsoleLoggerOptions> options) => throw null;
    public ConsoleLoggerProvider(global::Microsoft.Extensions.Options.IOptionsMonitor<ConsoleLoggerOptions> options, IEnumerable<ConsoleFormatter> formatters) => throw null;
    public ILogger CreateLogger(string name) => throw null;
    public void Dispose() => throw null;
    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => throw null;
}

public enum ConsoleLoggerQueueFullMode
{
    Wait = 0,
    DropWrite = 1,
}

[Obsolete("", error: true)]
public class ConsoleLoggerSettings : IConsoleLoggerSettings
{
    public ConsoleLoggerSettings() => throw null;
    public global::Microsoft.Extensions.Primitives.IChangeToken ChangeToken { get; set; }
    public bool DisableColors { get; set; }
    public bool IncludeScopes { get; set; }
    public IDictionary<string, LogLevel> Switches { get; set; }
    public IConsoleLoggerSettings Reload() => throw null;
    public bool TryGetSwitch(string name, out LogLevel level) => throw null;
}

[Obsolete("", error: true)]
public interface IConsoleLoggerSettings
{
    global::Microsoft.Extensions.Primitives.IChangeToken ChangeToken { get; }
    bool IncludeScopes { get; }
    IConsoleLoggerSettings Reload();
    bool TryGetSwitch(string name, out LogLevel level);
}

public class JsonConsoleFormatterOptions : ConsoleFormatterOptions
{
    public JsonConsoleFormatterOptions() => throw null;
    public global::System.Text.Json.JsonWriterOptions JsonWriterOptions { get; set; }
}

public enum LoggerColorBehavior
{
    Default = 0,
    Enabled = 1,
    Disabled = 2,
}

public class SimpleConsoleFormatterOptions : ConsoleFormatterOptions
{
    public SimpleConsoleFormatterOptions() => throw null;
    public LoggerColorBehavior ColorBehavior { get; set; }
    public bool SingleLine { get; set; }
}
