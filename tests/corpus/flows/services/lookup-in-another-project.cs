using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Shipping;

public record Dispatch(string OrderId, string CustomerId, string Text);

public record Label(string OrderId, string Street, string Receipt);

public class Customer
{
    public string Street { get; set; } = "";
}

// Implemented elsewhere.
public interface ICustomerRepository
{
    Task<Customer> GetByIdAsync(string id);
}

// Implemented elsewhere.
public interface IMessageGateway
{
    Task<string> SendAsync(string text);
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, ICustomerRepository customers, IMessageGateway gateway)
{
    public async Task Run(CancellationToken stop)
    {
        consumer.Subscribe("dispatches");
        while (!stop.IsCancellationRequested)
        {
            var dispatch = JsonSerializer.Deserialize<Dispatch>(consumer.Consume(stop).Message.Value)!;
            var customer = await customers.GetByIdAsync(dispatch.CustomerId);
            var receipt = await gateway.SendAsync(dispatch.Text);
            await producer.ProduceAsync("labels", new Message<string, string> { Value = JsonSerializer.Serialize(new Label(dispatch.OrderId, customer.Street, receipt)) });
        }
    }
}
