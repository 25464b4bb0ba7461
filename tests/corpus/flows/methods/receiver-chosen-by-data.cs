using System.Text.Json;
using Confluent.Kafka;

public sealed record Parcel(string Id, int Grams, bool IsExpress);

public abstract class Rate(string unit)
{
    public string Unit => unit;
    public abstract string Name { get; }
    public abstract int PriceOf(Parcel parcel);
}

public sealed class Flat(string unit) : Rate(unit)
{
    public override string Name => "flat";
    public override int PriceOf(Parcel parcel) => 5;
}

public sealed class ByWeight(string unit, int perGram) : Rate(unit)
{
    public override string Name => "weight";
    public override int PriceOf(Parcel parcel) => parcel.Grams * perGram;
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run()
    {
        consumer.Subscribe("parcels");
        var parcel = JsonSerializer.Deserialize<Parcel>(consumer.Consume().Message.Value)!;
        Rate rate = parcel.IsExpress ? new ByWeight("g", 2) : new Flat("g");
        Func<Parcel, string> label = parcel.IsExpress ? one => "express " + one.Id : one => "parcel " + one.Id;
        producer.Produce("rates", new Message<string, string> { Key = rate.Name, Value = rate.PriceOf(parcel).ToString() });
        producer.Produce("labels", new Message<string, string> { Key = rate.Unit, Value = label(parcel) });
    }
}
