using System.Collections.Generic;
using Confluent.Kafka;

namespace CloudNative.CloudEvents.Kafka;

public static class KafkaExtensions
{
    public static bool IsCloudEvent(this Message<string, byte[]> message) => throw null;
    public static CloudEvent ToCloudEvent(this Message<string, byte[]> message, CloudEventFormatter formatter, params CloudEventAttribute[] extensionAttributes) => throw null;
    public static CloudEvent ToCloudEvent(this Message<string, byte[]> message, CloudEventFormatter formatter, IEnumerable<CloudEventAttribute> extensionAttributes) => throw null;
    public static Message<string, byte[]> ToKafkaMessage(this CloudEvent cloudEvent, ContentMode contentMode, CloudEventFormatter formatter) => throw null;
}
