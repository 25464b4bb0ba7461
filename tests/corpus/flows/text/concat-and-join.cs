using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Customer(string Id, string Email, string Phone, DateTime Born, decimal Credit, string Country);
public record Letter(string To, string Subject, string Body);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            var to = customer.Email + " <" + customer.Id + ">";
            var subject = string.Concat("Re: ", customer.Country);
            var body = string.Join("; ", customer.Phone, customer.Country);
            await producer.ProduceAsync("letters", new Message<string, string> { Value = JsonSerializer.Serialize(new Letter(to, subject, body)) });
            consumer.Commit(result);
        }
    }
}
