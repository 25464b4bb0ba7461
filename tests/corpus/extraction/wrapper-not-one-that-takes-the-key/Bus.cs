using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public sealed class Bus(IProducer<string, string> producer)
{
    public Task SendAsync(string key) =>
        producer.ProduceAsync("orders", new Message<string, string> { Key = key, Value = "" });
}
