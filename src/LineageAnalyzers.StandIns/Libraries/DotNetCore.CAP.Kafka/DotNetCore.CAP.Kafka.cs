using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DotNetCore.CAP.Kafka;

public static class KafkaHeaders
{
    public const string KafkaKey = "cap-kafka-key";
}
