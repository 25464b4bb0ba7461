using System.Text.Json;
using Confluent.Kafka;

public sealed record Order(string Id, int? Lane, string? Note, int? Rank);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run()
    {
        consumer.Subscribe("orders");
        var order = JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!;
        var lane = order.Lane is { } given and > 0 ? given : 1;
        if (order.Note is not string note || order.Rank is not > 3)
            return;
        producer.Produce("lanes", new Message<string, string> { Key = note, Value = lane.ToString() });
    }
}
