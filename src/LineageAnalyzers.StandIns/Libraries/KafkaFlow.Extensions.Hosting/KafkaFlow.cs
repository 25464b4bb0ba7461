using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow;

public static class ServiceCollectionExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddKafkaFlowHostedService(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<global::KafkaFlow.Configuration.IKafkaConfigurationBuilder> kafka) => throw null;
}
