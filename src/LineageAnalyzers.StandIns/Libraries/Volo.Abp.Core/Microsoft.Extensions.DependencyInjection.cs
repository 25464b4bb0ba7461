using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionConfigurationExtensions
{
    public static global::Microsoft.Extensions.Configuration.IConfiguration GetConfiguration(this IServiceCollection services) => throw null;
}
