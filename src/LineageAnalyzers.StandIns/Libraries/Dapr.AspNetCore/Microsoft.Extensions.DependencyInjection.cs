using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public static class DaprMvcBuilderExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IMvcBuilder AddDapr(this global::Microsoft.Extensions.DependencyInjection.IMvcBuilder builder, Action<global::Dapr.Client.DaprClientBuilder> configureClient = null) => throw null;
}

public static class DaprServiceCollectionExtensions
{
    public static void AddDaprClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<global::Dapr.Client.DaprClientBuilder> configure = null, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = global::Microsoft.Extensions.DependencyInjection.ServiceLifetime.Singleton) => throw null;
    public static void AddDaprClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<IServiceProvider, global::Dapr.Client.DaprClientBuilder> configure, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = global::Microsoft.Extensions.DependencyInjection.ServiceLifetime.Singleton) => throw null;
}
