using Confluent.Kafka;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Shop.Ordering;

public record OrderLine(string Sku, int Quantity, decimal Price);

public record OrderSubmitted
{
    public Guid OrderId { get; init; }
    public string CustomerId { get; init; } = "";
    public string CardToken { get; init; } = "";
    public List<OrderLine> Lines { get; init; } = [];
}

public record OrderAccepted
{
    public Guid OrderId { get; init; }
    public string CustomerId { get; init; } = "";
    public decimal Total { get; init; }
    public decimal CreditLimit { get; init; }
    public string[] Articles { get; init; } = [];
}

public record OrderCancelled(Guid OrderId, string Reason);
public record OrderClosed(Guid OrderId, string Text, DateTime ClosedAt);

public class CustomerEntity
{
    public string Id { get; set; } = "";
    public decimal CreditLimit { get; set; }
}

public class OrderingContext(DbContextOptions<OrderingContext> options) : DbContext(options)
{
    public DbSet<CustomerEntity> Customers => Set<CustomerEntity>();
}

public static class OrderMapping
{
    public static OrderAccepted ToAccepted(this OrderSubmitted order, decimal creditLimit) => new()
    {
        OrderId = order.OrderId,
        CustomerId = order.CustomerId,
        Total = order.Lines.Sum(line => line.Quantity * line.Price),
        CreditLimit = creditLimit,
        Articles = order.Lines.ConvertAll(line => line.Sku).ToArray(),
    };
}

public sealed class OrderSubmittedConsumer(OrderingContext context, ITopicProducer<OrderAccepted> producer, ILogger<OrderSubmittedConsumer> logger)
    : MassTransit.IConsumer<OrderSubmitted>
{
    public async Task Consume(ConsumeContext<OrderSubmitted> consumed)
    {
        var order = consumed.Message;
        logger.LogInformation("order {Order}", order.OrderId);
        var customer = await context.Customers.SingleOrDefaultAsync(one => one.Id == order.CustomerId, consumed.CancellationToken);
        if (customer == null)
            return;
        await producer.Produce(order.ToAccepted(customer.CreditLimit), consumed.CancellationToken);
    }
}

public sealed class OrderCancelledConsumer : MassTransit.IConsumer<OrderCancelled>
{
    private readonly ITopicProducer<OrderClosed> _producer;

    public OrderCancelledConsumer(ITopicProducer<OrderClosed> producer) => _producer = producer;

    public Task Consume(ConsumeContext<OrderCancelled> consumed)
    {
        var (orderId, reason) = consumed.Message;
        return _producer.Produce(new OrderClosed(orderId, $"cancelled: {reason}", DateTime.UtcNow));
    }
}

public static class Setup
{
    public static void AddOrdering(this IServiceCollection services) => services.AddMassTransit(bus =>
    {
        bus.AddRider(rider =>
        {
            rider.AddConsumer<OrderSubmittedConsumer>();
            rider.AddConsumer<OrderCancelledConsumer>();
            rider.AddProducer<OrderAccepted>("order-accepted");
            rider.AddProducer<OrderClosed>("order-closed");
            rider.UsingKafka((context, kafka) =>
            {
                kafka.Host("kafka:9092");
                kafka.TopicEndpoint<OrderSubmitted>("order-submitted", "ordering", endpoint => endpoint.ConfigureConsumer<OrderSubmittedConsumer>(context));
                kafka.TopicEndpoint<OrderCancelled>("order-cancelled", "ordering", endpoint => endpoint.ConfigureConsumer<OrderCancelledConsumer>(context));
            });
        });
    });
}
