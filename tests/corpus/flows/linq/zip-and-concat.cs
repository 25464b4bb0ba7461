using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Order(string Id, string[] Names, string[] Mails, string[] Phones);
public record Pair(string Name, string Mail);
public record Book(string Order, List<Pair> Pairs, List<string> All);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var pairs = order.Names.Zip(order.Mails, (name, mail) => new Pair(name, mail)).ToList();
            await producer.ProduceAsync("books", new Message<string, string> { Value = JsonSerializer.Serialize(new Book(order.Id, pairs, order.Mails.Concat(order.Phones).ToList())) });
            consumer.Commit(result);
        }
    }
}
