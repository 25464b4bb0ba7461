using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Known(string Id);

public static class Program
{
    public static async Task RunAsync(CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "billing" }).Build();
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var customer = JsonSerializer.Deserialize<Customer>(consumer.Consume(stop).Message.Value)!;
            Console.Error.WriteLine("bad " + customer.Id);
            File.AppendAllText("customers.csv", $"{customer.Id};{customer.Email}\n");
            await using var writer = new StreamWriter("phones.txt");
            await writer.WriteLineAsync(customer.Phone);
            await producer.ProduceAsync("known", new Message<string, string> { Value = JsonSerializer.Serialize(new Known(customer.Id)) });
        }
    }
}
