using Microsoft.Extensions.Options;
using Streamiz.Kafka.Net;
using Streamiz.Kafka.Net.SerDes;
using Streamiz.Kafka.Net.Stream;
using Streamiz.Kafka.Net.Table;

namespace Enricher;

public class EnricherWorker(IOptions<StreamSettings> settings) : BackgroundService
{
    private readonly StreamSettings _settings = settings.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var config = new StreamConfig
        {
            ApplicationId = _settings.ApplicationId,
            BootstrapServers = "localhost:9092",
        };
        var stream = new KafkaStream(BuildTopology(), config);
        await stream.StartAsync(stoppingToken);
    }

    private Topology BuildTopology()
    {
        var builder = new StreamBuilder();
        var customers = builder.GlobalTable(_settings.Customers, new StringSerDes(), new JsonSerDes<Customer>(), InMemory.As<string, Customer>("customers-store"));
        var orders = builder.Stream(_settings.Orders, new StringSerDes(), new JsonSerDes<Order>());
        orders
            .Join(customers, (_, order) => order.CustomerId, (Order order, Customer customer) => new EnrichedOrder(order.Id, customer.Name, order.Total))
            .To<StringSerDes, JsonSerDes<EnrichedOrder>>(_settings.Enriched);
        return builder.Build();
    }
}
