using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class Order
{
    public string Id { get; set; } = "";
    public string Kind { get; set; } = "";
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
    public int Total { get; set; }
}

public class Invoice
{
    public string Number { get; set; } = "";
    public string Contact { get; set; } = "";
    public string Tier { get; set; } = "";
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            string contact;
            try
            {
                contact = order.Email.Split('@')[0];
            }
            catch (IndexOutOfRangeException)
            {
                contact = order.Phone;
            }

            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice { Number = order.Id, Contact = contact }) });
            consumer.Commit(result);
        }
    }
}
