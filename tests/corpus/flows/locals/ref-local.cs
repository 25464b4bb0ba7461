using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Customer(string Id, string Email, string Phone);
public record Order(string Id, string Note, Customer Customer);
public record Invoice(string Number, string Contact, string Remark);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var contact = order.Note;
            ref var target = ref contact;
            target = order.Customer.Email;
            producer.Produce("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(order.Id, contact, "")) });
            consumer.Commit(result);
        }
    }
}
