using Streamiz.Kafka.Net;
using Streamiz.Kafka.Net.SerDes;
using Streamiz.Kafka.Net.Stream;

namespace Acme.Streams;

public record Order(string Id, string Country, decimal Total, string Customer);

public record Sale(string Order, string Land, decimal Gross);

public static class Program
{
    public static async Task Main()
    {
        var config = new StreamConfig<StringSerDes, StringSerDes> { ApplicationId = "sales", BootstrapServers = "kafka:9092" };
        var builder = new StreamBuilder();
        builder.Stream<string, Order, StringSerDes, JsonSerDes<Order>>("orders")
            .Filter((key, order, context) => order.Total > 0)
            .MapValues((order, context) => new Sale(order.Id, order.Country, order.Total * 1.2m))
            .To<StringSerDes, JsonSerDes<Sale>>("sales");
        using var stream = new KafkaStream(builder.Build(), config);
        await stream.StartAsync();
    }
}
