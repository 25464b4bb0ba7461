using Avro;
using Avro.Specific;
using Confluent.Kafka;
using Confluent.Kafka.SyncOverAsync;
using Confluent.SchemaRegistry;
using Confluent.SchemaRegistry.Serdes;

namespace Acme.Payments;

public partial class PaymentReceived : ISpecificRecord
{
    public static Avro.Schema _SCHEMA = Avro.Schema.Parse("{\"type\":\"record\",\"name\":\"PaymentReceived\",\"namespace\":\"Acme.Payments\",\"fields\":[{\"name\":\"payment_id\",\"type\":\"string\"},{\"name\":\"iban\",\"type\":\"string\"},{\"name\":\"amount\",\"type\":\"double\"}]}");
    public virtual Avro.Schema Schema => _SCHEMA;
    public string payment_id { get; set; } = "";
    public string iban { get; set; } = "";
    public double amount { get; set; }

    public virtual object Get(int fieldPos) => fieldPos switch
    {
        0 => payment_id,
        1 => iban,
        2 => amount,
        _ => throw new AvroRuntimeException("Bad index " + fieldPos + " in Get()"),
    };

    public virtual void Put(int fieldPos, object fieldValue)
    {
        switch (fieldPos)
        {
            case 0: payment_id = (string)fieldValue; break;
            case 1: iban = (string)fieldValue; break;
            case 2: amount = (double)fieldValue; break;
            default: throw new AvroRuntimeException("Bad index " + fieldPos + " in Put()");
        }
    }
}

public partial class Booking : ISpecificRecord
{
    public static Avro.Schema _SCHEMA = Avro.Schema.Parse("{\"type\":\"record\",\"name\":\"Booking\",\"namespace\":\"Acme.Payments\",\"fields\":[{\"name\":\"reference\",\"type\":\"string\"},{\"name\":\"account\",\"type\":\"string\"},{\"name\":\"cents\",\"type\":\"long\"}]}");
    public virtual Avro.Schema Schema => _SCHEMA;
    public string reference { get; set; } = "";
    public string account { get; set; } = "";
    public long cents { get; set; }

    public virtual object Get(int fieldPos) => fieldPos switch
    {
        0 => reference,
        1 => account,
        2 => cents,
        _ => throw new AvroRuntimeException("Bad index " + fieldPos + " in Get()"),
    };

    public virtual void Put(int fieldPos, object fieldValue)
    {
        switch (fieldPos)
        {
            case 0: reference = (string)fieldValue; break;
            case 1: account = (string)fieldValue; break;
            case 2: cents = (long)fieldValue; break;
            default: throw new AvroRuntimeException("Bad index " + fieldPos + " in Put()");
        }
    }
}

public static class Program
{
    public static async Task Main()
    {
        using var registry = new CachedSchemaRegistryClient(new SchemaRegistryConfig { Url = "http://registry:8081" });
        using var consumer = new ConsumerBuilder<string, PaymentReceived>(new ConsumerConfig { GroupId = "booking", BootstrapServers = "kafka:9092" })
            .SetValueDeserializer(new AvroDeserializer<PaymentReceived>(registry).AsSyncOverAsync())
            .Build();
        using var producer = new ProducerBuilder<string, Booking>(new ProducerConfig { BootstrapServers = "kafka:9092" })
            .SetValueSerializer(new AvroSerializer<Booking>(registry))
            .Build();
        consumer.Subscribe("payments");
        while (true)
        {
            var result = consumer.Consume();
            var payment = result.Message.Value;
            var booking = new Booking { reference = payment.payment_id, cents = (long)(payment.amount * 100) };
            await producer.ProduceAsync("bookings", new Message<string, Booking> { Key = result.Message.Key, Value = booking });
        }
    }
}
