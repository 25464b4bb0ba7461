using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Serilog.Context;

public static class LogContext
{
    public static System.IDisposable PushProperty(string @name, object @value, bool @destructureObjects = false) => throw null;
    public static void Reset() => throw null;
    public static System.IDisposable Suspend() => throw null;
}
