using System.Text.Json;
using Confluent.Kafka;

public sealed record Ticket(string Id, string Priority, string Text);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    private static readonly Dictionary<string, string> Queues = new()
    {
        ["high"] = "now",
        ["low"] = "later",
    };

    private static readonly Dictionary<string, string> Same = new()
    {
        ["high"] = "now",
    };

    public void Run()
    {
        consumer.Subscribe("tickets");
        var ticket = JsonSerializer.Deserialize<Ticket>(consumer.Consume().Message.Value)!;
        var queue = Queues.TryGetValue(ticket.Priority, out var found) ? found : "later";
        producer.Produce("queues", new Message<string, string> { Key = Queues[ticket.Priority], Value = queue });
        producer.Produce("others", new Message<string, string> { Key = Same.GetValueOrDefault(ticket.Text), Value = ticket.Id });
    }
}
