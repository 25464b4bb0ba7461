using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed class LIN3005Tests : RuleTests
{
    private protected override string Id => "LIN3005";

    private protected override string Finding => Service("orders.dlq", "string", "[|order.email|]");

    [Fact]
    public Task The_message_names_field_topics_and_what_is_lost()
    {
        var test = new RuleTest(Id, Service("orders-retry", "string", "{|#0:JsonSerializer.Serialize(new { order.email })|}"));
        test.ExpectedDiagnostics.Add(Expected.Finding(
            Id, 0, "'email' (PII) of topic 'orders'", "retry", "topic 'orders-retry'",
            "the schema that tags it is not with it any more. Send the bytes as they came, or write it with its schema.").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("orders.dlq", "string", "order.id")]
    [InlineData("mails", "string", "order.email")]
    [InlineData("orders.dlq", "Order", "order")]
    [InlineData("orders.dlq", "string", "Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(order.email)))")]
    public Task What_is_not_classified_not_in_clear_or_as_protected_is_not_reported(string topic, string type, string value) => Verify(Service(topic, type, value));

    [Fact]
    public Task A_dead_letter_topic_with_the_bytes_as_they_came_is_not_reported() => Verify(Order + """
        class Service(IConsumer<string, byte[]> consumer, IProducer<string, byte[]> producer)
        {
            public void Run()
            {
                consumer.Subscribe("orders");
                var result = consumer.Consume();
                producer.Produce("orders.dlq", new Message<string, byte[]> { Value = result.Message.Value });
            }
        }
        """);

    private const string Order = """"
        public class Order : Avro.Specific.ISpecificRecord
        {
            public static Avro.Schema _SCHEMA = Avro.Schema.Parse("""
                {"type":"record","name":"Order","fields":[{"name":"id","type":"string"},{"name":"email","type":"string","confluent:tags":["PII"]}]}
                """);
            public Avro.Schema Schema => _SCHEMA;
            public string id { get; set; } = "";
            public string email { get; set; } = "";
            public object Get(int position) => position == 0 ? id : email;
            public void Put(int position, object value) { }
        }
        """";

    private static string Service(string topic, string type, string value) => Order + $$"""

        class Service(IProducer<string, {{type}}> producer, ISchemaRegistryClient registry)
        {
            public void Run()
            {
                var consumer = new ConsumerBuilder<string, Order>(new ConsumerConfig()).SetValueDeserializer(Confluent.Kafka.SyncOverAsync.SyncOverAsyncDeserializerExtensionMethods.AsSyncOverAsync(new AvroDeserializer<Order>(registry))).Build();
                consumer.Subscribe("orders");
                var order = consumer.Consume().Message.Value;
                producer.Produce("{{topic}}", new Message<string, {{type}}> { Value = {{value}} });
            }

            object Build() => new ProducerBuilder<string, {{type}}>(new ProducerConfig()){{(type == "Order" ? ".SetValueSerializer(new AvroSerializer<Order>(registry))" : "")}}.Build();
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
