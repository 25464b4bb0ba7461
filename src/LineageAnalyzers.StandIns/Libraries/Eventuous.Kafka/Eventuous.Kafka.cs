using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Eventuous.Kafka;

public static class KafkaHeaderKeys
{
    public static string ContentTypeHeader { get; set; }
    public static string MessageTypeHeader { get; set; }
}
