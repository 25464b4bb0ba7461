using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Farm.Harvests;

public static class Functional
{
    public static TOut Pipe<TIn, TOut>(this TIn value, Func<TIn, TOut> next) => next(value);

    public static T Tap<T>(this T value, Action<T> look)
    {
        look(value);
        return value;
    }

    public static Func<T, TLast> Then<T, TNext, TLast>(this Func<T, TNext> first, Func<TNext, TLast> second) => value => second(first(value));

    public static Func<TSecond, TOut> Curry<TFirst, TSecond, TOut>(this Func<TFirst, TSecond, TOut> function, TFirst first) => second => function(first, second);

    public static T? NullIf<T>(this T value, Func<T, bool> condition)
        where T : class => condition(value) ? null : value;
}

public sealed record Load(string TruckId, string FieldId, double Kilos, double Moisture, string Driver, string Crop);

public sealed record Weighed(string Field, double DryKilos, string Label, string Crop, double Bonus);

public sealed class HarvestWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<HarvestWorker> logger) : BackgroundService
{
    private static readonly Func<double, double, double> Dry = (moisture, kilos) => kilos * (1 - moisture / 100);

    private static readonly Func<string, string> Label = ((Func<string, string>)(text => text.Trim())).Then(text => text.ToUpperInvariant());

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("loads");
        while (!stoppingToken.IsCancellationRequested)
        {
            var weighed = consumer.Consume(stoppingToken)
                .Pipe(result => result.Message.Value)
                .Pipe(json => JsonSerializer.Deserialize<Load>(json)!)
                .Tap(load => logger.LogInformation("{Truck} has come", load.TruckId))
                .NullIf(load => load.Kilos <= 0)
                ?.Pipe(Weigh);
            if (weighed is null)
                continue;

            await producer.ProduceAsync("weighings", new Message<string, string> { Key = weighed.Field, Value = weighed.Pipe(value => JsonSerializer.Serialize(value)) }, stoppingToken);
        }
    }

    private static Weighed Weigh(Load load)
    {
        var dry = Dry.Curry(load.Moisture);
        Func<double, double> bonus = load.Crop == "oats" ? kilos => kilos * 0.01 : _ => 0;
        return new Weighed(load.FieldId, dry(load.Kilos), Label(load.FieldId), load.Crop, bonus(load.Kilos));
    }
}
