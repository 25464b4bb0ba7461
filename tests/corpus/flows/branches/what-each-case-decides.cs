using System.Text.Json;
using Confluent.Kafka;

public sealed record Change(string Kind, string Sku, int Quantity, string Supplier, string Note);

public sealed class Level
{
    public string Sku { get; set; } = "";
    public string Supplier { get; set; } = "none";
    public string Size { get; set; } = "none";
    public string Note { get; set; } = "";
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run()
    {
        consumer.Subscribe("changes");
        var change = JsonSerializer.Deserialize<Change>(consumer.Consume().Message.Value)!;
        var level = new Level { Sku = change.Sku };
        switch (change)
        {
            case { Kind: "received" }:
                level.Supplier = change.Supplier;
                break;
            case { Quantity: > 10 }:
                level.Size = "big";
                break;
            default:
                level.Note = change.Note;
                break;
        }

        producer.Produce("levels", new Message<string, string> { Value = JsonSerializer.Serialize(level) });
        var supplier = change switch
        {
            { Kind: "received" } => change.Supplier,
            { Quantity: > 10 } => "unknown",
            _ => "unknown",
        };
        producer.Produce("suppliers", new Message<string, string> { Value = supplier });
    }
}
