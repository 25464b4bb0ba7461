using Streamiz.Kafka.Net;
using Streamiz.Kafka.Net.Processors;
using Streamiz.Kafka.Net.SerDes;
using Streamiz.Kafka.Net.Stream;

namespace Router;

public static class Program
{
    private const string Payments = "payments";

    public static async Task Main()
    {
        var builder = new StreamBuilder();
        var payments = builder.Stream<string, Payment, StringSerDes, JsonSerDes<Payment>>(Payments, named: "payments-source");
        var branches = payments.Branch((_, payment, _) => payment.Amount > 1000, (_, _, _) => true);
        branches[0].Repartition(Repartitioned<string, Payment>.As("large").WithNumberOfPartitions(12)).To("payments.large");
        branches[1].To(TopicFor, new StringSerDes(), new JsonSerDes<Payment>());
        payments.To((_, payment, _) => "payments." + payment.Country);

        var config = new StreamConfig<StringSerDes, StringSerDes>
        {
            ApplicationId = Environment.GetEnvironmentVariable("APPLICATION_ID") ?? "payment-router",
            BootstrapServers = "localhost:9092",
        };
        await new KafkaStream(builder.Build(), config).StartAsync();
    }

    private static string TopicFor(string id, Payment payment, IRecordContext context) => payment.Currency == "EUR" ? "payments.eur" : "payments.foreign";
}

public record Payment(string Id, string Country, string Currency, decimal Amount);
