using System.Collections.Immutable;
using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Order(string Id, string Email, string Phone, string Fax);
public record Batch(string A, string B, List<string> C);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var none = ImmutableList<string>.Empty;
            var one = none.Add(order.Email);
            var two = one.Add(order.Phone);
            await producer.ProduceAsync("batches", new Message<string, string> { Value = JsonSerializer.Serialize(new Batch(two[0], order.Id, one.ToList())) });
            consumer.Commit(result);
        }
    }
}
