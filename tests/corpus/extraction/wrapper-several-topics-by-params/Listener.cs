using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public sealed class Listener(IConsumer<string, string> consumer)
{
    public void Listen(params string[] topics) =>
        consumer.Subscribe(topics);
}
