using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow;

public static class ExtensionMethods
{
    public static global::KafkaFlow.Configuration.IKafkaConfigurationBuilder UseMicrosoftLog(this global::KafkaFlow.Configuration.IKafkaConfigurationBuilder builder) => throw null;
}
