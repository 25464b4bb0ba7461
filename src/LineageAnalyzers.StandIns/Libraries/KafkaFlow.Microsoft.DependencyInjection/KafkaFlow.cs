using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow;

public static class ServiceCollectionExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddKafka(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<global::KafkaFlow.Configuration.IKafkaConfigurationBuilder> kafka) => throw null;
}

public static class ServiceProviderExtensions
{
    public static global::KafkaFlow.IKafkaBus CreateKafkaBus(this IServiceProvider provider) => throw null;
}
