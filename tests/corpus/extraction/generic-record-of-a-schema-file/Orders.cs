using Avro;
using Avro.Generic;
using Confluent.Kafka;
using Confluent.SchemaRegistry;
using Confluent.SchemaRegistry.Serdes;

namespace Acme;

public sealed class Orders(ISchemaRegistryClient registry)
{
    private static readonly RecordSchema Schema = Load("Acme.schemas.order.avsc");

    public async Task PlaceAsync(string id)
    {
        using var producer = new ProducerBuilder<Null, GenericRecord>(new ProducerConfig()).SetValueSerializer(new AvroSerializer<GenericRecord>(registry)).Build();
        var order = new GenericRecord(Schema);
        order.Add("id", id);
        await producer.ProduceAsync("orders", new Message<Null, GenericRecord> { Value = order });
    }

    private static RecordSchema Load(string resource)
    {
        using var stream = typeof(Orders).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return (RecordSchema)Avro.Schema.Parse(reader.ReadToEnd());
    }
}
