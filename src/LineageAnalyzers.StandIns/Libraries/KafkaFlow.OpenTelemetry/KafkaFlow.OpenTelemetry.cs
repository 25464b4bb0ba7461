using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.OpenTelemetry;

public class KafkaFlowInstrumentationOptions
{
    public KafkaFlowInstrumentationOptions() => throw null;
    public Action<global::System.Diagnostics.Activity, global::KafkaFlow.IMessageContext> EnrichConsumer { get; set; }
    public Action<global::System.Diagnostics.Activity, global::KafkaFlow.IMessageContext> EnrichProducer { get; set; }
}
