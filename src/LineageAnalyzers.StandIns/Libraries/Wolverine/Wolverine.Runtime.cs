using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.Runtime;

public interface IWolverineRuntime
{
    CancellationToken Cancellation { get; }
    global::Microsoft.Extensions.Logging.ILogger Logger { get; }
    global::Microsoft.Extensions.Logging.ILoggerFactory LoggerFactory { get; }
    global::Wolverine.WolverineOptions Options { get; }
    IServiceProvider Services { get; }
}
