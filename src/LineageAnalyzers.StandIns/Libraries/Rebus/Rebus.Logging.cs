using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Logging;

public interface ILog
{
    void Debug(string message, params object[] objs);
    void Error(Exception exception, string message, params object[] objs);
    void Error(string message, params object[] objs);
    void Info(string message, params object[] objs);
    void Warn(Exception exception, string message, params object[] objs);
    void Warn(string message, params object[] objs);
}

public interface IRebusLoggerFactory
{
    ILog GetLogger<T>();
}

public enum LogLevel
{
    Debug = 0,
    Info = 1,
    Warn = 2,
    Error = 3,
}
