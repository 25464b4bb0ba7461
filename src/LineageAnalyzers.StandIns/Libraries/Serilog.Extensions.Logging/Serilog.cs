using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Serilog;

public static class SerilogLoggingBuilderExtensions
{
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddSerilog(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, global::Serilog.ILogger logger = null, bool dispose = false) => throw null;
}
