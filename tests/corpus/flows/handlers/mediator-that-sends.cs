using System.Text.Json;
using Confluent.Kafka;
using MediatR;

namespace Acme.Billing;

public class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Note { get; set; } = ""; }
public record Bill(string Number, string Contact) : IRequest;

public sealed class Worker(IConsumer<string, string> consumer, IMediator mediator)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!;
            await mediator.Send(new Bill(order.Id, order.Email), stop);
        }
    }
}

public sealed class BillHandler(IProducer<string, string> producer) : IRequestHandler<Bill>
{
    public Task Handle(Bill request, CancellationToken cancellationToken) =>
        producer.ProduceAsync("bills", new Message<string, string> { Key = request.Number, Value = JsonSerializer.Serialize(request) }, cancellationToken);
}
