using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;

public sealed class Guest
{
    public string Name { get; set; } = "";
    public string Passport { get; set; } = "";
    public override string ToString() => "guest " + Name;
}

public sealed record Stay(string Id, Guest Guest);

public sealed class Worker(IConsumer<string, string> consumer, ILogger<Worker> logger)
{
    public void Run()
    {
        consumer.Subscribe("stays");
        var stay = JsonSerializer.Deserialize<Stay>(consumer.Consume().Message.Value)!;
        logger.LogInformation("{Guest} has come for {Stay}", stay.Guest, stay.Id);
        Console.WriteLine(stay.Guest);
    }
}
