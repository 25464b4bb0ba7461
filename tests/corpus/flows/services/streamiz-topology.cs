using Streamiz.Kafka.Net;
using Streamiz.Kafka.Net.SerDes;
using Streamiz.Kafka.Net.Stream;

namespace Exchange.Trades;

public record Trade(string Id, string Isin, string Trader, string Account, decimal Price, int Quantity);
public record BigTrade(string Trade, decimal Volume);
public record TraderSeen(string Name);

public sealed class TradeTopology(decimal limit)
{
    public Topology Build()
    {
        var builder = new StreamBuilder();
        var trades = builder.Stream<string, Trade, StringSerDes, JsonSerDes<Trade>>("trades")
            .SelectKey((key, trade, context) => trade.Isin);

        trades
            .Filter((key, trade, context) => trade.Price * trade.Quantity > limit)
            .MapValues((trade, context) => ToBigTrade(trade))
            .To<StringSerDes, JsonSerDes<BigTrade>>("big-trades");

        trades
            .MapValues((trade, context) => new TraderSeen(trade.Trader.ToUpper()))
            .To<StringSerDes, JsonSerDes<TraderSeen>>("traders");

        return builder.Build();
    }

    private static BigTrade ToBigTrade(Trade trade)
    {
        var volume = trade.Price * trade.Quantity;
        return new BigTrade(trade.Id, volume);
    }
}

public static class Program
{
    public static async Task RunAsync()
    {
        var config = new StreamConfig<StringSerDes, StringSerDes> { ApplicationId = "trades", BootstrapServers = "kafka:9092" };
        using var stream = new KafkaStream(new TradeTopology(1_000_000).Build(), config);
        await stream.StartAsync();
    }
}
