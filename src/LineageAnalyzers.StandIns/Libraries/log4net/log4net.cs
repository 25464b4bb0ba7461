using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace log4net;

public interface ILog : log4net.Core.ILoggerWrapper
{
    void Debug(object @message);
    void Debug(object @message, System.Exception @exception);
    void DebugFormat(string @format, params object[] @args);
    void DebugFormat(string @format, object @arg0);
    void DebugFormat(string @format, object @arg0, object @arg1);
    void DebugFormat(string @format, object @arg0, object @arg1, object @arg2);
    void DebugFormat(System.IFormatProvider @provider, string @format, params object[] @args);
    void Error(object @message);
    void Error(object @message, System.Exception @exception);
    void ErrorFormat(string @format, params object[] @args);
    void ErrorFormat(string @format, object @arg0);
    void ErrorFormat(string @format, object @arg0, object @arg1);
    void ErrorFormat(string @format, object @arg0, object @arg1, object @arg2);
    void ErrorFormat(System.IFormatProvider @provider, string @format, params object[] @args);
    void Fatal(object @message);
    void Fatal(object @message, System.Exception @exception);
    void FatalFormat(string @format, params object[] @args);
    void FatalFormat(string @format, object @arg0);
    void FatalFormat(string @format, object @arg0, object @arg1);
    void FatalFormat(string @format, object @arg0, object @arg1, object @arg2);
    void FatalFormat(System.IFormatProvider @provider, string @format, params object[] @args);
    void Info(object @message);
    void Info(object @message, System.Exception @exception);
    void InfoFormat(string @format, params object[] @args);
    void InfoFormat(string @format, object @arg0);
    void InfoFormat(string @format, object @arg0, object @arg1);
    void InfoFormat(string @format, object @arg0, object @arg1, object @arg2);
    void InfoFormat(System.IFormatProvider @provider, string @format, params object[] @args);
    bool @IsDebugEnabled { get; }
    bool @IsErrorEnabled { get; }
    bool @IsFatalEnabled { get; }
    bool @IsInfoEnabled { get; }
    bool @IsWarnEnabled { get; }
    void Warn(object @message);
    void Warn(object @message, System.Exception @exception);
    void WarnFormat(string @format, params object[] @args);
    void WarnFormat(string @format, object @arg0);
    void WarnFormat(string @format, object @arg0, object @arg1);
    void WarnFormat(string @format, object @arg0, object @arg1, object @arg2);
    void WarnFormat(System.IFormatProvider @provider, string @format, params object[] @args);
}

public static class LogManager
{
    public static log4net.ILog Exists(string @name) => throw null;
    public static log4net.ILog Exists(string @repository, string @name) => throw null;
    public static log4net.ILog Exists(System.Reflection.Assembly @repositoryAssembly, string @name) => throw null;
    public static bool Flush(int @millisecondsTimeout) => throw null;
    public static log4net.ILog[] GetCurrentLoggers() => throw null;
    public static log4net.ILog[] GetCurrentLoggers(string @repository) => throw null;
    public static log4net.ILog[] GetCurrentLoggers(System.Reflection.Assembly @repositoryAssembly) => throw null;
    public static log4net.ILog GetLogger(string @name) => throw null;
    public static log4net.ILog GetLogger(string @repository, string @name) => throw null;
    public static log4net.ILog GetLogger(System.Reflection.Assembly @repositoryAssembly, string @name) => throw null;
    public static log4net.ILog GetLogger(System.Type @type) => throw null;
    public static log4net.ILog GetLogger(string @repository, System.Type @type) => throw null;
    public static log4net.ILog GetLogger(System.Reflection.Assembly @repositoryAssembly, System.Type @type) => throw null;
    public static void ResetConfiguration() => throw null;
    public static void ResetConfiguration(string @repository) => throw null;
    public static void ResetConfiguration(System.Reflection.Assembly @repositoryAssembly) => throw null;
    public static void Shutdown() => throw null;
    public static void ShutdownRepository() => throw null;
    public static void ShutdownRepository(string @repository) => throw null;
    public static void ShutdownRepository(System.Reflection.Assembly @repositoryAssembly) => throw null;
}
