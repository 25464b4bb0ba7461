using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Merge;

public class Person { public string Id { get; set; } = ""; public string Name { get; set; } = ""; public string Salary { get; set; } = ""; }

public record Known(string Id, string Name);

public sealed class Merger(IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        using var staff = new ConsumerBuilder<string, string>(new ConsumerConfig { GroupId = "merge", BootstrapServers = "kafka:9092" }).Build();
        using var guests = new ConsumerBuilder<string, string>(new ConsumerConfig { GroupId = "merge", BootstrapServers = "kafka:9092" }).Build();
        staff.Subscribe("staff");
        guests.Subscribe("guests");
        while (!stop.IsCancellationRequested)
        {
            var employee = JsonSerializer.Deserialize<Person>(staff.Consume(stop).Message.Value)!;
            var guest = JsonSerializer.Deserialize<Person>(guests.Consume(stop).Message.Value)!;
            producer.Produce("known", new Message<string, string> { Value = JsonSerializer.Serialize(new Known(employee.Id, guest.Name)) });
        }
    }
}
