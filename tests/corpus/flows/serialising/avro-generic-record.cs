using Avro;
using Avro.Generic;
using Confluent.Kafka;
using Confluent.Kafka.SyncOverAsync;
using Confluent.SchemaRegistry;
using Confluent.SchemaRegistry.Serdes;

namespace Acme.Payments;

public static class Program
{
    private static readonly RecordSchema BookingSchema = (RecordSchema)Avro.Schema.Parse("""
        {"type":"record","name":"Booking","namespace":"Acme","fields":[
          {"name":"reference","type":"string"},{"name":"account","type":"string"},{"name":"note","type":"string"}]}
        """);

    public static async Task Main()
    {
        using var registry = new CachedSchemaRegistryClient(new SchemaRegistryConfig { Url = "http://registry:8081" });
        using var consumer = new ConsumerBuilder<string, GenericRecord>(new ConsumerConfig { GroupId = "booking", BootstrapServers = "kafka:9092" })
            .SetValueDeserializer(new AvroDeserializer<GenericRecord>(registry).AsSyncOverAsync())
            .Build();
        using var producer = new ProducerBuilder<string, GenericRecord>(new ProducerConfig { BootstrapServers = "kafka:9092" })
            .SetValueSerializer(new AvroSerializer<GenericRecord>(registry))
            .Build();
        consumer.Subscribe("payments");
        while (true)
        {
            var payment = consumer.Consume().Message.Value;
            var booking = new GenericRecord(BookingSchema);
            booking.Add("reference", payment["payment_id"]);
            booking.Add("account", payment["iban"].ToString()!.Replace(" ", ""));
            booking.Add("note", "");
            await producer.ProduceAsync("bookings", new Message<string, GenericRecord> { Value = booking });
        }
    }
}
