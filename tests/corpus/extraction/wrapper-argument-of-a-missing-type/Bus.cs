using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public interface IBus
{
    Task SendAsync(string topic, string key, byte[] value, CancellationToken token);

    Task SendAsync<T>(string topic, T message);
}

public sealed class Bus(IProducer<string, byte[]> producer) : IBus
{
    public Task SendAsync(string topic, string key, byte[] value, CancellationToken token) =>
        producer.ProduceAsync(topic, new Message<string, byte[]> { Key = key, Value = value }, token);

    public Task SendAsync<T>(string topic, T message) =>
        producer.ProduceAsync(topic, new Message<string, byte[]> { Value = JsonSerializer.SerializeToUtf8Bytes(message) });
}
