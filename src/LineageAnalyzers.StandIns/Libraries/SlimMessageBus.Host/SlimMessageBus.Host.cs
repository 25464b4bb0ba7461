using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SlimMessageBus.Host;

public interface ICompositeMessageBus
{
    IMasterMessageBus GetChildBus(string name);
    IEnumerable<IMasterMessageBus> GetChildBuses();
}

public interface IConsumerControl
{
    bool IsStarted { get; }
    Task Start();
    Task Stop();
}

public interface IMasterMessageBus : IConsumerControl, global::SlimMessageBus.Host.IMessageBusProvider
{
    global::SlimMessageBus.Host.Serialization.IMessageSerializerProvider SerializerProvider { get; }
    Task AutoStart(CancellationToken cancellationToken);
}

public static class ServiceCollectionExtensions
{
    public static global::SlimMessageBus.Host.MessageBusBuilder AddServicesFromAssembly(this global::SlimMessageBus.Host.MessageBusBuilder mbb, global::System.Reflection.Assembly assembly, Func<Type, bool> filter = null, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime consumerLifetime = global::Microsoft.Extensions.DependencyInjection.ServiceLifetime.Transient, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime interceptorLifetime = global::Microsoft.Extensions.DependencyInjection.ServiceLifetime.Transient) => throw null;
    public static global::SlimMessageBus.Host.MessageBusBuilder AddServicesFromAssemblyContaining<T>(this global::SlimMessageBus.Host.MessageBusBuilder mbb, Func<Type, bool> filter = null, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime consumerLifetime = global::Microsoft.Extensions.DependencyInjection.ServiceLifetime.Transient, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime interceptorLifetime = global::Microsoft.Extensions.DependencyInjection.ServiceLifetime.Transient) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddSlimMessageBus(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddSlimMessageBus(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<global::SlimMessageBus.Host.MessageBusBuilder> configure) => throw null;
}
