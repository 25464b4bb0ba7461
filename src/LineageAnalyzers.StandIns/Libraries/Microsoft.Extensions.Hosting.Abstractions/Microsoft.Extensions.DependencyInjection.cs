using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionHostedServiceExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddHostedService<THostedService>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where THostedService : class, global::Microsoft.Extensions.Hosting.IHostedService => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddHostedService<THostedService>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Func<IServiceProvider, THostedService> implementationFactory) where THostedService : class, global::Microsoft.Extensions.Hosting.IHostedService => throw null;
}
