using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Dapr.Messaging.PublishSubscribe.Extensions;

public sealed class DaprPubSubBuilder : IDaprPubSubBuilder
{
    public DaprPubSubBuilder(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
}

public static class PublishSubscribeServiceCollectionExtensions
{
    public static IDaprPubSubBuilder AddDaprPubSubClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<IServiceProvider, DaprPublishSubscribeClientBuilder> configure = null, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = global::Microsoft.Extensions.DependencyInjection.ServiceLifetime.Singleton) => throw null;
}
