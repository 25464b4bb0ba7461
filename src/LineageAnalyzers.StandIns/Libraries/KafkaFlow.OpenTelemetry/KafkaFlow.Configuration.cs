using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Configuration;

public static class ExtensionMethods
{
    public static global::KafkaFlow.Configuration.IKafkaConfigurationBuilder AddOpenTelemetryInstrumentation(this global::KafkaFlow.Configuration.IKafkaConfigurationBuilder builder) => throw null;
    public static global::KafkaFlow.Configuration.IKafkaConfigurationBuilder AddOpenTelemetryInstrumentation(this global::KafkaFlow.Configuration.IKafkaConfigurationBuilder builder, Action<global::KafkaFlow.OpenTelemetry.KafkaFlowInstrumentationOptions> options) => throw null;
}
