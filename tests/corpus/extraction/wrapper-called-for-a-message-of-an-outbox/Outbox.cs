using Confluent.Kafka;
using Npgsql;
using Polly;
using Polly.Retry;

namespace Acme;

public sealed class OutboxMessage
{
    public required string Topic { get; init; }

    public required string Content { get; init; }
}

public sealed class Publisher(IProducer<string, string> producer)
{
    public Task PublishAsync(string topic, string content) => producer.ProduceAsync($"acme.{topic}", new Message<string, string> { Value = content });
}

public sealed class OutboxProcessor(Publisher publisher, NpgsqlDataSource source, AsyncRetryPolicy policy)
{
    public async Task ProcessAsync(OutboxMessage[] messages)
    {
        await using var connection = await source.OpenConnectionAsync();
        foreach (var message in messages)
            await SendAsync(connection, message);
    }

    private async Task SendAsync(NpgsqlConnection connection, OutboxMessage message) =>
        await policy.ExecuteAsync(async _ => await publisher.PublishAsync(message.Topic, message.Content), new Context { { "Topic", message.Topic } });
}
