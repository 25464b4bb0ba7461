using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Logging;

public static class ConsoleLoggerExtensions
{
    [Obsolete("", error: true)]
    public static global::Microsoft.Extensions.Logging.ILoggerFactory AddConsole(this global::Microsoft.Extensions.Logging.ILoggerFactory factory) => throw null;
    [Obsolete("", error: true)]
    public static global::Microsoft.Extensions.Logging.ILoggerFactory AddConsole(this global::Microsoft.Extensions.Logging.ILoggerFactory factory, global::Microsoft.Extensions.Configuration.IConfiguration configuration) => throw null;
    [Obsolete("", error: true)]
    public static global::Microsoft.Extensions.Logging.ILoggerFactory AddConsole(this global::Microsoft.Extensions.Logging.ILoggerFactory factory, global::Microsoft.Extensions.Logging.Console.IConsoleLoggerSettings settings) => throw null;
    [Obsolete("", error: true)]
    public static global::Microsoft.Extensions.Logging.ILoggerFactory AddConsole(this global::Microsoft.Extensions.Logging.ILoggerFactory factory, global::Microsoft.Extensions.Logging.LogLevel minLevel) => throw null;
    [Obsolete("", error: true)]
    public static global::Microsoft.Extensions.Logging.ILoggerFactory AddConsole(this global::Microsoft.Extensions.Logging.ILoggerFactory factory, global::Microsoft.Extensions.Logging.LogLevel minLevel, bool includeScopes) => throw null;
    [Obsolete("", error: true)]
    public static global::Microsoft.Extensions.Logging.ILoggerFactory AddConsole(this global::Microsoft.Extensions.Logging.ILoggerFactory factory, Func<string, global::Microsoft.Extensions.Logging.LogLevel, bool> filter) => throw null;
    [Obsolete("", error: true)]
    public static global::Microsoft.Extensions.Logging.ILoggerFactory AddConsole(this global::Microsoft.Extensions.Logging.ILoggerFactory factory, Func<string, global::Microsoft.Extensions.Logging.LogLevel, bool> filter, bool includeScopes) => throw null;
    [Obsolete("", error: true)]
    public static global::Microsoft.Extensions.Logging.ILoggerFactory AddConsole(this global::Microsoft.Extensions.Logging.ILoggerFactory factory, bool includeScopes) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddConsole(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddConsole(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, Action<global::Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions> configure) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddConsoleFormatter<TFormatter, TOptions>(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder) where TFormatter : global::Microsoft.Extensions.Logging.Console.ConsoleFormatter where TOptions : global::Microsoft.Extensions.Logging.Console.ConsoleFormatterOptions => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddConsoleFormatter<TFormatter, TOptions>(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, Action<TOptions> configure) where TFormatter : global::Microsoft.Extensions.Logging.Console.ConsoleFormatter where TOptions : global::Microsoft.Extensions.Logging.Console.ConsoleFormatterOptions => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddJsonConsole(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddJsonConsole(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, Action<global::Microsoft.Extensions.Logging.Console.JsonConsoleFormatterOptions> configure) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddSimpleConsole(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddSimpleConsole(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, Action<global::Microsoft.Extensions.Logging.Console.SimpleConsoleFormatterOptions> configure) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddSystemdConsole(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder) => throw null;
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddSystemdConsole(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, Action<global::Microsoft.Extensions.Logging.Console.ConsoleFormatterOptions> configure) => throw null;
}
