using System.Text.Json;
using Confluent.Kafka;

public abstract record Change(string Id);
public sealed record Renamed(string Id, string Name, string Author) : Change(Id);
public sealed record Out(string Id, string Name);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run()
    {
        consumer.Subscribe("changes");
        Change change = JsonSerializer.Deserialize<Renamed>(consumer.Consume().Message.Value)!;
        if (change is not Renamed(var id, var name, _))
            return;
        producer.Produce("names", new Message<string, string> { Key = id, Value = JsonSerializer.Serialize(new Out(id, name)) });
    }
}
