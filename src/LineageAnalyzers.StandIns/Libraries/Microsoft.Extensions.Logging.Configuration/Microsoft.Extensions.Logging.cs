using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Logging;

public static class LoggingBuilderExtensions
{
    public static global::Microsoft.Extensions.Logging.ILoggingBuilder AddConfiguration(this global::Microsoft.Extensions.Logging.ILoggingBuilder builder, global::Microsoft.Extensions.Configuration.IConfiguration configuration) => throw null;
}
