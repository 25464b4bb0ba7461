using System.Text.Json;
using Confluent.Kafka;

public sealed class Booking
{
    public string Number { get; set; } = "";
    public string Guest { get; set; } = "";
    public string Mail { get; set; } = "";
}

public interface IKeyed
{
    string Key { get; }
    string Owner { get; }
    string Label { get; set; }
}

public abstract class Keyed : IKeyed
{
    public abstract string Key { get; }
    public abstract string Owner { get; }
    public virtual string Label { get; set; } = "";
}

public sealed class Reserved(string number, string guest) : Keyed
{
    public override string Key => number;
    public override string Owner { get; } = guest;
    public override string Label { get; set; } = "new";
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run()
    {
        consumer.Subscribe("bookings");
        var booking = JsonSerializer.Deserialize<Booking>(consumer.Consume().Message.Value)!;
        IKeyed keyed = new Reserved(booking.Number, booking.Guest);
        keyed.Label = booking.Mail;
        producer.Produce("keyed", new Message<string, string> { Key = keyed.Key, Value = keyed.Owner });
        Keyed same = (Keyed)keyed;
        producer.Produce("labels", new Message<string, string> { Key = same.Owner, Value = same.Label });
    }
}
