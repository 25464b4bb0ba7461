using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public class DefaultServiceProviderFactory : global::Microsoft.Extensions.DependencyInjection.IServiceProviderFactory<global::Microsoft.Extensions.DependencyInjection.IServiceCollection>
{
    public DefaultServiceProviderFactory() => throw null;
    public DefaultServiceProviderFactory(ServiceProviderOptions options) => throw null;
    public global::Microsoft.Extensions.DependencyInjection.IServiceCollection CreateBuilder(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public IServiceProvider CreateServiceProvider(global::Microsoft.Extensions.DependencyInjection.IServiceCollection containerBuilder) => throw null;
}

public static class ServiceCollectionContainerBuilderExtensions
{
    public static ServiceProvider BuildServiceProvider(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static ServiceProvider BuildServiceProvider(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, ServiceProviderOptions options) => throw null;
    public static ServiceProvider BuildServiceProvider(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, bool validateScopes) => throw null;
}

public sealed class ServiceProvider : IServiceProvider, global::Microsoft.Extensions.DependencyInjection.IKeyedServiceProvider, IDisposable, IAsyncDisposable
{
    public void Dispose() => throw null;
    public ValueTask DisposeAsync() => throw null;
    public object GetKeyedService(Type serviceType, object serviceKey) => throw null;
    public object GetRequiredKeyedService(Type serviceType, object serviceKey) => throw null;
    public object GetService(Type serviceType) => throw null;
    internal ServiceProvider() => throw null;
}

public class ServiceProviderOptions
{
    public ServiceProviderOptions() => throw null;
    public bool ValidateOnBuild { get; set; }
    public bool ValidateScopes { get; set; }
}
