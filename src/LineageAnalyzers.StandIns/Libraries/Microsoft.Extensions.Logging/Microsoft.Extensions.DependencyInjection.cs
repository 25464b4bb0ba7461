using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public static class LoggingServiceCollectionExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddLogging(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddLogging(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<global::Microsoft.Extensions.Logging.ILoggingBuilder> configure) => throw null;
}
