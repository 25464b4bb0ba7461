using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Endpoints.Serializers;

/// <summary>Libraries beside the client whose record is known in part: Chr.Avro and CloudEvents.</summary>
public sealed class ForeignSerializerTests
{
    private const string Registry = "using System.Threading.Tasks; using Confluent.SchemaRegistry; using Chr.Avro.Confluent; class Order { public string OrderId { get; set; } = \"\"; }\n";

    [Theory]
    [InlineData("new ProducerBuilder<string, Order>(new ProducerConfig()).SetAvroValueSerializer(registry, AutomaticRegistrationBehavior.Always)")]
    [InlineData("new ProducerBuilder<string, Order>(new ProducerConfig()).SetErrorHandler((_, _) => { }).SetAvroValueSerializer(registry)")]
    [InlineData("(await new ProducerBuilder<string, Order>(new ProducerConfig()).SetAvroValueSerializer(registry, \"orders-value\"))")]
    [InlineData("new ProducerBuilder<string, Order>(new ProducerConfig()).SetValueSerializer(new AsyncSchemaRegistrySerializer<Order>(registry))")]
    public void Chr_Avro_writes_avro_of_a_known_type_with_a_schema_that_is_not_claimed(string builder)
    {
        var manifest = In(Registry + $$"""
            class Service
            {
                public async Task Run(ISchemaRegistryClient registry, Order order)
                {
                    using var producer = {{builder}}.Build();
                    await producer.ProduceAsync("orders", new Message<string, Order> { Value = order });
                }
            }
            """, "Chr.Avro.Confluent");

        var value = Assert.Single(manifest.Endpoints).Value;
        Assert.Equal(("Order", "Chr.Avro.Confluent.AsyncSchemaRegistrySerializer`1", WireFormat.Avro), (value?.Type, value?.Serializer, value?.Format));
        Assert.Contains("derives the schema", value?.Reason);
        Assert.Empty(manifest.Records);
    }

    [Fact]
    public void A_consumer_of_Chr_Avro_reads_avro()
    {
        var manifest = In(Registry + """
            class Service
            {
                public void Run(ISchemaRegistryClient registry)
                {
                    using var consumer = new ConsumerBuilder<Ignore, Order>(new ConsumerConfig()).SetAvroValueDeserializer(registry).Build();
                    consumer.Subscribe("orders");
                }
            }
            """, "Chr.Avro.Confluent");

        Assert.Equal(WireFormat.Avro, Assert.Single(manifest.Endpoints).Value?.Format);
    }

    [Theory]
    [InlineData("producer.Produce(\"orders\", e.ToKafkaMessage(ContentMode.Binary, formatter));")]
    [InlineData("var message = e.ToKafkaMessage(ContentMode.Structured, formatter); producer.Produce(\"orders\", message);")]
    public void The_message_of_a_CloudEvent_says_what_it_is(string statement)
    {
        var manifest = In($$"""
            using CloudNative.CloudEvents;
            using CloudNative.CloudEvents.Kafka;

            class Service(IProducer<string, byte[]> producer)
            {
                public void Send(CloudEvent e, CloudEventFormatter formatter) { {{statement}} }
            }
            """, "CloudNative.CloudEvents.Kafka");

        var value = Assert.Single(manifest.Endpoints).Value;
        Assert.Equal(WireFormat.Opaque, value?.Format);
        Assert.Contains("CloudEvent", value?.Reason);
    }

    private static Manifest In(string code, string library) => EndpointsIn.Compilation(StandInCode.Compilation(EndpointsIn.Usings + code, OutputKind.DynamicallyLinkedLibrary, library));
}
