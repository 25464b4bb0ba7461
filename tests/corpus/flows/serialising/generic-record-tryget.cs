using Avro.Generic;
using Confluent.Kafka;
using Confluent.Kafka.SyncOverAsync;
using Confluent.SchemaRegistry;
using Confluent.SchemaRegistry.Serdes;
using System.Text.Json;

namespace Acme.Payments;

public record Booking(string? Reference, string? Account);

public sealed class Worker(IConsumer<string, GenericRecord> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("payments");
        while (!stop.IsCancellationRequested)
        {
            var payment = consumer.Consume(stop).Message.Value;
            if (!payment.TryGetValue("payment_id", out var id))
                continue;
            var account = (string)payment["iban"];
            producer.Produce("bookings", new Message<string, string> { Value = JsonSerializer.Serialize(new Booking((string)id, account)) });
        }
    }
}
